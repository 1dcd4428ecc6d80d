# Sourced by the scripts of the folder above, which have set `releng`: provides the jars of the command line, built from the
# headless bundles. Every run of `ipc` passes through here, so a build that is current is recognised with one `find`.

. "$releng/lib/jdk.sh"

MAIN=org.ipcstudio.cli.Main
BUNDLES='model language engine checker cli'

# Most calls are over before the optimizing compiler is of use, but it would take the second core from them, so it comes
# in ten times later than by default; what runs for seconds does not notice. The texts are in English, whatever the locale,
# so the JDK's tables of all locales, which EMF would have it load for a date format, are switched off.
JVM_OPTIONS='-XX:+UseSerialGC -XX:-UsePerfData -Xlog:disable -XX:+IgnoreUnrecognizedVMOptions
  -XX:Tier4InvocationThreshold=50000 -XX:Tier4MinInvocationThreshold=6000 -XX:Tier4CompileThreshold=150000
  -XX:Tier4BackEdgeThreshold=400000 -Djava.locale.providers=SPI'

root=${releng%/*}
home=$root/target/ipc

# Sets JAVA_HOME, and `app` to the folder with the jars. Fails, with a message, if there is no JDK or if the build fails.
provide_app() {
  find_jdk || {
    jdk_is_missing
    return 1
  }
  is_current && find_app && has_archive || . "$releng/lib/build-app.sh"
}

# Whether nothing that the command line is built from is newer than the build. A deleted file makes its folder newer.
is_current() {
  [ -e "$home/current" ] && ! [ "$root/pom.xml" -nt "$home/built" ] || return 1
  set -- "$root/.mvn" "$root/target-platform"
  for bundle in $BUNDLES; do
    set -- "$@" "$root/bundles/org.ipcstudio.$bundle"
  done
  [ -z "$(find "$@" -mindepth 1 \( -name target -o -name bin -o -name src-gen -o -name '.*' \) -prune -o -newer "$home/built" -print -quit)" ]
}

# Every build has a folder of its own, so that it takes nothing away from programs that are running.
find_app() {
  read -r app <"$home/current"
  app=$home/$app
}

# A JVM accepts an archive of loaded classes only from itself and for the same class path.
has_archive() {
  [ -e "$app/made-for" ] && read -r made_for <"$app/made-for" && [ "$made_for" = "$jdk_release $JAVA_HOME $app" ]
}
