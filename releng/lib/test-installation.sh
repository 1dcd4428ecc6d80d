#!/bin/sh
# Tests the update site and the product as a user meets them: a bare Eclipse installs IPC Studio with its own updater, starts,
# and opens an example; the product does so as it is. Prints a line for every test, which begins with "ok" or "not ok"; keeps
# pictures and logs in target/installation. Needs a screen, and what the build has made. Run by `verify`.
set -u

releng=$(CDPATH='' cd -P -- "$(dirname -- "$0")/.." && pwd)
root=${releng%/*}
. "$releng/lib/jdk.sh"
find_jdk || {
  jdk_is_missing
  exit 2
}

products=$releng/org.ipcstudio.products/target/products
site=file:$releng/org.ipcstudio.repository/target/repository
user=$(ls "$releng"/org.ipcstudio.firstuse/target/org.ipcstudio.firstuse-*SNAPSHOT.jar)
example=$root/bundles/org.ipcstudio.examples/models/dining-philosophers.ipc
editor=org.ipcstudio.editor.IpcEditor
feature=org.ipcstudio.feature.feature.group

home=$root/target/installation
rm -rf "$home"
mkdir -p "$home"

# expect NAME COMMAND...: NAME holds iff the command succeeds; what it prints is only of interest otherwise.
expect() {
  name=$1
  shift
  if "$@" >"$home/out" 2>&1; then
    echo "ok - $name"
  else
    echo "not ok - $name"
    cat "$home/out"
  fi
}

# eclipse FOLDER OPTION...
eclipse() {
  eclipse=$1
  shift
  timeout 300 "$JAVA_HOME/bin/java" --enable-native-access=ALL-UNNAMED ${first_use-} -jar "$eclipse"/plugins/org.eclipse.equinox.launcher_*.jar -nosplash "$@"
}

# assemble PRODUCT FOLDER
assemble() {
  cp -r "$products/$1/linux/gtk/x86_64" "$home/$2"
}

# director FOLDER OPTION...: the updater of that Eclipse changes it.
director() {
  directed=$home/$1
  shift
  eclipse "$directed" -application org.eclipse.equinox.p2.director -consoleLog -data @none "$@"
}

has_plugin() {
  ls "$home/$1"/plugins/$2
}

has_no_plugin() {
  ! has_plugin "$1" "$2"
}

# use FOLDER: somebody opens the example in that Eclipse, which leaves a picture of it.
use() {
  mkdir -p "$home/$1/dropins"
  cp "$user" "$home/$1/dropins"
  first_use="-Dipcstudio.firstuse.file=$example -Dipcstudio.firstuse.picture=$home/$1.png"
  eclipse "$home/$1" -data "$home/$1-workspace" -consoleLog
  used=$?
  first_use=
  return $used
}

opens_the_editor() {
  use "$1" >"$home/$1.log" 2>&1
  used=$?
  cat "$home/$1.log"
  [ $used = 0 ] && grep -q "^The editor is a $editor\$" "$home/$1.log"
}

logs_no_error() {
  ! cat "$home/$1.log" "$home/$1-workspace/.metadata/.log" "$home/$1"/configuration/*.log 2>/dev/null | grep -A40 '^!ENTRY [^ ]* 4 '
}

# There is no GEF Classic on Maven Central; for the updater two bundles of its names and version are as good.
publish_gef_classic() {
  mkdir -p "$home/gef-classic/plugins"
  bundle org.eclipse.draw2d && bundle org.eclipse.gef 'Require-Bundle: org.eclipse.draw2d;bundle-version="[3.26.0,4.0.0)"' &&
    eclipse "$home/installed" -application org.eclipse.equinox.p2.publisher.FeaturesAndBundlesPublisher -consoleLog -data @none \
      -source "$home/gef-classic" -metadataRepository "file:$home/gef-classic" -artifactRepository "file:$home/gef-classic" -publishArtifacts
}

# bundle NAME [HEADER]
bundle() {
  printf '%s\n' "Bundle-ManifestVersion: 2" "Bundle-SymbolicName: $1;singleton:=true" "Bundle-Version: 3.26.0" ${2+"$2"} >"$home/manifest"
  "$JAVA_HOME/bin/jar" --create --file "$home/gef-classic/plugins/$1_3.26.0.jar" --manifest "$home/manifest"
}

assemble org.ipcstudio.bare installed
assemble org.ipcstudio.bare with-gef-classic
assemble org.ipcstudio.product product

expect "a bare Eclipse has neither IPC Studio nor GEF" has_no_plugin installed 'org.ipcstudio.* org.eclipse.gef_*'
expect "its updater installs IPC Studio from the update site" director installed -repository "$site" -installIU $feature
expect "the update site brings GEF, since this Eclipse has none" has_plugin installed 'org.eclipse.gef_3.2.*'
expect "the installed IPC Studio opens an example in its editor" opens_the_editor installed
expect "which leaves a picture" test -s "$home/installed.png"
expect "and no error in the log" logs_no_error installed
expect "a repository with GEF Classic is published" publish_gef_classic
expect "IPC Studio installs beside GEF Classic" director with-gef-classic -repository "$site,file:$home/gef-classic" -installIU $feature
expect "GEF Classic is taken where a repository offers it" has_plugin with-gef-classic 'org.eclipse.gef_3.26.*'
expect "and the GEF of the update site is not" has_no_plugin with-gef-classic 'org.eclipse.gef_3.2.*'
expect "the updater removes IPC Studio again" director with-gef-classic -uninstallIU $feature
expect "the product opens an example in its editor" opens_the_editor product
expect "and logs no error" logs_no_error product
