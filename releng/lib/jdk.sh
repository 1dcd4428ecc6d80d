# Sourced by the scripts of this folder: finds a JDK that can build and run IPC Studio.
# It only reads files, since `java -version` alone would cost more than all that `ipc` does before it starts.

JDK_MINIMUM=21

# Puts the version of the JDK in folder $1 into jdk_release (25.0.3) and jdk_version (25); fails if there is no JDK in it.
jdk_version_of() {
  [ -x "$1/bin/java" ] && [ -x "$1/bin/javac" ] && [ -r "$1/release" ] || return 1
  while IFS='="' read -r jdk_key jdk_nothing jdk_release jdk_rest; do
    [ "$jdk_key" = JAVA_VERSION ] || continue
    jdk_version=${jdk_release%%[.+-]*}
    case $jdk_version in '' | *[!0-9]*) return 1 ;; esac
    return 0
  done <"$1/release"
  return 1
}

# Sets and exports JAVA_HOME: the given one if it is new enough, else the newest that is installed, else the one of the PATH.
# Fails if there is none, and then JAVA_HOME is as before.
find_jdk() {
  if [ -n "${JAVA_HOME-}" ] && jdk_version_of "$JAVA_HOME" && [ "$jdk_version" -ge $JDK_MINIMUM ]; then
    return 0
  fi
  jdk_best=
  jdk_best_version=$((JDK_MINIMUM - 1))
  for jdk_home in /usr/lib/jvm/* /usr/lib64/jvm/* /usr/java/* /opt/java/* /opt/jdk* \
    "${HOME-}"/.sdkman/candidates/java/* "${HOME-}"/.jdks/* /Library/Java/JavaVirtualMachines/*/Contents/Home; do
    if jdk_version_of "$jdk_home" && [ "$jdk_version" -gt "$jdk_best_version" ]; then
      jdk_best=$jdk_home
      jdk_best_version=$jdk_version
    fi
  done
  if [ -z "$jdk_best" ] && jdk_home=$(command -v java); then
    jdk_home=$(readlink -f "$jdk_home")
    jdk_home=${jdk_home%/bin/java}
    if jdk_version_of "$jdk_home" && [ "$jdk_version" -ge $JDK_MINIMUM ]; then
      jdk_best=$jdk_home
    fi
  fi
  [ -n "$jdk_best" ] || return 1
  export JAVA_HOME="$jdk_best"
  jdk_version_of "$JAVA_HOME"
}

jdk_is_missing() {
  echo "IPC Studio needs a JDK $JDK_MINIMUM or newer: install one (Debian and Ubuntu: apt install openjdk-$JDK_MINIMUM-jdk-headless; others: https://adoptium.net) or set JAVA_HOME to one." >&2
}
