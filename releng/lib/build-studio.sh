# Sourced by `studio.sh` and `bench-editor`, which have set `releng`: provides the Eclipse with IPC Studio in it, built when
# there is none or when its sources have changed.

. "$releng/lib/jdk.sh"

root=${releng%/*}
home=$root/target/studio
# The build has output folders of its own, so that it disturbs neither an IDE nor `verify`.
BUILD_FOLDER=target/studio
PRODUCT=org.ipcstudio.product

stop() {
  echo "$1" >&2
  exit 2
}

check_machine() {
  case $(uname -s)-$(uname -m) in
  Linux-x86_64) ;;
  *) stop "The studio is built for Linux on x86_64 only; elsewhere install the update site into an Eclipse." ;;
  esac
  find_jdk || {
    jdk_is_missing
    exit 2
  }
  [ -n "${DISPLAY-}${WAYLAND_DISPLAY-}" ] ||
    stop "The studio opens a window and needs a display, but neither DISPLAY nor WAYLAND_DISPLAY is set: start it from a desktop, or with xvfb-run."
  ! gtk_is_missing ||
    stop "The studio needs GTK 3, which is not installed (Debian and Ubuntu: apt install libgtk-3-0; Fedora: dnf install gtk3)."
}

# Only where libraries are listed can anything be said of one.
gtk_is_missing() {
  libraries=$(PATH=$PATH:/sbin:/usr/sbin ldconfig -p 2>/dev/null) || return 1
  case $libraries in
  *libgtk-3.so.0*) return 1 ;;
  esac
}

# Whether nothing that the product is made of is newer than it. A deleted file makes its folder newer.
is_current() {
  [ -e "$home/current" ] && ! [ "$root/pom.xml" -nt "$home/built" ] || return 1
  [ -z "$(find "$root/.mvn" "$root/target-platform" "$root/bundles" "$root/features" "$releng/org.ipcstudio.products" -mindepth 1 \
    \( -name target -o -name bin -o -name src-gen -o -name '*.tests' -o -name '.*' \) -prune -o -newer "$home/built" -print -quit)" ]
}

build() {
  if [ -e "$home/current" ]; then
    echo "Building the studio again, since its sources have changed ..." >&2
  else
    echo "Building the studio for the first time (about two minutes, and the time of some downloads) ..." >&2
  fi
  # What changes while the build runs is newer than this mark and causes the next build.
  touch "$home/started"
  # What an earlier build left could hide that a file was deleted, or refer to what has changed.
  rm -rf "$root"/bundles/*/"$BUILD_FOLDER" "$root"/features/*/"$BUILD_FOLDER" "$releng"/*/"$BUILD_FOLDER"
  (cd "$root" && exec ./mvnw -Dbuild.folder=$BUILD_FOLDER --projects "$(parts)" package) >"$home/build.log" 2>&1 &
  maven=$!
  # A process in the background does not notice that somebody interrupts the script.
  trap 'kill $maven 2>/dev/null; exit 130' INT TERM
  show_progress $maven || stop "The studio could not be built; the reason is in $home/build.log"
  studio=studio-$(date +%s)
  mv "$releng/org.ipcstudio.products/$BUILD_FOLDER/products/$PRODUCT/linux/gtk/x86_64" "$home/$studio" || exit 2
  remove_old_studios
  mv "$home/started" "$home/built"
  echo "$studio" >"$home/current.new"
  mv "$home/current.new" "$home/current"
}

# What Maven has to build: everything but tests and what makes them.
parts() {
  for part in bundles/*/pom.xml features/*/pom.xml; do
    case $part in
    *.tests/*) ;;
    *) printf '%s,' "${part%/pom.xml}" ;;
    esac
  done
  echo releng/org.ipcstudio.products
}

# Names each part as its turn comes, while the process $1 builds them; ends as it ends.
show_progress() {
  shown=
  while kill -0 "$1" 2>/dev/null; do
    part=$(sed -n 's/^\[INFO\] Building \(org[^ ]*\) .*\[\(.*\)\]$/\2  \1/p' "$home/build.log" | tail -n 1)
    [ "$part" = "$shown" ] || echo "  $part" >&2
    shown=$part
    sleep 1
  done
  wait "$1"
}

# Keeps the build before this one: somebody may still be working with it.
remove_old_studios() {
  previous=$(cat "$home/current" 2>/dev/null)
  for old in "$home"/studio-*; do
    case ${old##*/} in
    "$studio" | "$previous") ;;
    *) rm -rf "$old" ;;
    esac
  done
}

# Several callers may come here at once; one builds, the others wait for it.
provide_studio() {
  mkdir -p "$home" || exit 2
  {
    flock -n 9 || {
      echo "Waiting for another call that is building the studio ..." >&2
      flock 9
    }
    is_current || build </dev/null
  } 9>"$home/lock"
}

# Sets `studio` to the folder of the Eclipse.
find_studio() {
  is_current || provide_studio
  read -r studio <"$home/current"
  studio=$home/$studio
}
