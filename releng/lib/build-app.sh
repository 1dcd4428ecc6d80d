# Sourced by app.sh when there is no build, or an old one: builds the jars of the command line and the archive of loaded
# classes that makes them start quickly. Several callers may come here at once; one builds, the others wait for it.

# The build has output folders of its own, so that it disturbs neither an IDE nor `verify`.
BUILD_FOLDER=target/ipc

build() {
  if [ -e "$home/current" ]; then
    echo "Building IPC Studio again, since its sources have changed ..." >&2
  else
    echo "Building IPC Studio for the first time (about a minute, and the time of some downloads) ..." >&2
  fi
  # What changes while the build runs is newer than this mark and causes the next build.
  touch "$home/started"
  projects=
  for bundle in $BUNDLES; do
    projects=$projects,bundles/org.ipcstudio.$bundle
  done
  # What an earlier build left could hide that a file was deleted, or refer to what has changed.
  rm -rf "$root"/bundles/*/"$BUILD_FOLDER"
  (cd "$root" && ./mvnw -Dbuild.folder=$BUILD_FOLDER --projects "${projects#,}" package) >"$home/build.log" 2>&1 || {
    echo "IPC Studio could not be built; the reason is in $home/build.log" >&2
    return 1
  }
  app=app-$(date +%s)
  cli=$root/bundles/org.ipcstudio.cli/$BUILD_FOLDER
  mkdir "$home/$app" || return 1
  "$JAVA_HOME/bin/java" "$releng/lib/CopyUnsigned.java" "$home/$app" "$cli"/lib/*.jar "$cli"/org.ipcstudio.cli-*.jar || return 1
  remove_old_apps
  mv "$home/started" "$home/built"
  echo "$app" >"$home/current.new"
  mv "$home/current.new" "$home/current"
}

# Keeps the build before this one: somebody may still be running it.
remove_old_apps() {
  previous=$(cat "$home/current" 2>/dev/null)
  for old in "$home"/app-*; do
    case ${old##*/} in
    "$app" | "$previous") ;;
    *) rm -rf "$old" ;;
    esac
  done
}

# Lets the program load what it needs for usual work, and stores these classes the way the JVM has them in memory.
# Without the archive everything works, only slower; so a failure here is none of the caller's business.
archive() {
  rm -f "$app/classes.jsa"
  model=$root/bundles/org.ipcstudio.examples/models/dining-philosophers.ipc
  for verb in run check; do
    timeout 60 "$JAVA_HOME/bin/java" $JVM_OPTIONS -XX:DumpLoadedClassList="$app/$verb.classes" -cp "$app/*" $MAIN $verb "$model" &
  done
  wait
  # The numbers are only of use within one list.
  sed 's/ id: [0-9]*$//' "$app"/*.classes | awk '!seen[$0]++' >"$app/classes"
  "$JAVA_HOME/bin/java" $JVM_OPTIONS -Xshare:dump -XX:SharedClassListFile="$app/classes" -XX:SharedArchiveFile="$app/classes.jsa" -cp "$app/*"
  echo "$jdk_release $JAVA_HOME $app" >"$app/made-for"
}

mkdir -p "$home" && {
  flock -n 9 || {
    echo "Waiting for another call that is building IPC Studio ..." >&2
    flock 9
  }
  { is_current || build </dev/null; } && find_app && { has_archive || archive </dev/null >"$home/archive.log" 2>&1; }
} 9>"$home/lock"
