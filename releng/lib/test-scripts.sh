#!/bin/sh
# Tests what `ipc` adds to the program that it starts (exit codes, links, folders, spaces, no build without need), that
# `bench` compiles, and what `spin-bench` says without SPIN. Prints a line for every test, which begins with "ok" or "not
# ok". Run by `verify`.
set -u

releng=$(CDPATH='' cd -P -- "$(dirname -- "$0")/.." && pwd)
models=$releng/../bundles/org.ipcstudio.examples/models
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT

# expect CODE NAME COMMAND...: NAME holds iff the command ends with the exit code, and says nothing of a build.
expect() {
  expected=$1
  name=$2
  shift 2
  "$@" >"$scratch/out" 2>"$scratch/err" </dev/null
  code=$?
  if [ $code = "$expected" ] && ! grep -q '^Building' "$scratch/err"; then
    echo "ok - $name"
  else
    echo "not ok - $name (exit code $code instead of $expected)"
    cat "$scratch/out" "$scratch/err"
  fi
}

in_folder() {
  (cd "$1" && shift && "$@")
}

mkdir "$scratch/a folder"
cp "$models/dining-philosophers.ipc" "$scratch/a folder/a file.ipc"
cp "$models/dining-philosophers-fixed.ipc" "$scratch/a folder/größer.ipc"
ln -s "$releng/ipc" "$scratch/link"
ln -s link "$scratch/linked link"

"$releng/ipc" --version >/dev/null # the first use builds
expect 0 "ipc shows its version" "$releng/ipc" --version
expect 0 "ipc passes on that nothing was found" "$releng/ipc" check "$models/dining-philosophers-fixed.ipc"
expect 1 "ipc passes on that something was found" "$releng/ipc" check "$models/dining-philosophers.ipc"
expect 2 "ipc passes on that something is wrong" "$releng/ipc" check "$scratch/missing.ipc"
expect 1 "ipc takes a path relative to the folder of the caller" in_folder "$scratch/a folder" "$releng/ipc" check "a file.ipc"
expect 1 "ipc starts through links" in_folder "$scratch" "./linked link" check "a folder/a file.ipc"
expect 1 "ipc starts from the PATH" env PATH="$scratch:$PATH" link check "$scratch/a folder/a file.ipc"
expect 0 "ipc finds files by names in UTF-8 without a locale" env -u LC_ALL -u LC_CTYPE -u LANG "$releng/ipc" check "$scratch/a folder/größer.ipc"
expect 0 "ipc finds a JDK where JAVA_HOME names none" env JAVA_HOME=/nonexistent "$releng/ipc" --version
# Every jar on the class path costs time at each start.
# A check that would take for ever is stopped; where it was too early for an answer, it is given more time.
cat >"$scratch/endless.ipc" <<'END'
system Endless {
  memory Board { atomic last : int = 0 }
  process Player[40] { var turn : 0..99 = 0  loop { Board.last = turn  turn = (turn + 1) % 100 } }
  Player <-> Board
  assert always Board.last >= 0
}
END
stopped() {
  for seconds in 2 5 10 20 40; do
    "$releng/ipc" check --time 5m "$scratch/endless.ipc" >"$scratch/answer" &
    sleep $seconds
    kill -TERM $!
    wait $!
    code=$?
    [ $code = 143 ] || break
  done
  return $code
}
expect 3 "ipc tells what it has found so far when it is stopped" stopped
expect 0 "ipc says that it was stopped" grep -q 'you stopped it' "$scratch/answer"
jars_of_ipc() {
  home=$releng/../target/ipc
  cd "$home/$(cat "$home/current")" && echo *.jar | sed 's/-[0-9][^ ]*//g'
}
expect 0 "ipc has the jars that it needs and no others" test "$(jars_of_ipc)" = "com.google.gson org.antlr.antlr4-runtime$(
  printf ' org.eclipse.%s' emf.common emf.ecore emf.ecore.xmi equinox.common text
  printf ' org.ipcstudio.%s' checker cli engine language model
) picocli"
expect 0 "ipc hands on options for the JVM" env IPC_JAVA_OPTIONS="-Xmx200m -ea" "$releng/ipc" --version
expect 0 "ipc studio tells how to call it" "$releng/ipc" studio --help
expect 2 "ipc studio says that it needs a display, and builds nothing then" env -u DISPLAY -u WAYLAND_DISPLAY "$releng/ipc" studio
expect 0 "bench compiles its benchmarks" "$releng/bench" -l
mkdir "$scratch/without spin"
ln -s "$(command -v dirname)" "$scratch/without spin/dirname"
says_what_is_missing() {
  PATH="$scratch/without spin" "$releng/spin-bench" --quick 2>"$scratch/missing"
  [ $? = 2 ] && grep -q 'install spin gcc' "$scratch/missing"
}
expect 0 "spin-bench tells how to call it" "$releng/spin-bench" --help
expect 0 "spin-bench says what to install where SPIN is missing" says_what_is_missing
