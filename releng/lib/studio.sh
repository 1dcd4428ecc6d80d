# Sourced by `ipc` for its verb `studio`, which is the only one to need this: starts the Eclipse with IPC Studio in it. It
# never returns.

. "$releng/lib/build-studio.sh"

shift
if [ "${1-}" = --help ]; then
  echo "Usage: ipc studio [WORKSPACE] [OPTION...]"
  echo "Starts the Eclipse with IPC Studio in it, on the workspace ~/ipc-studio where no other is given."
  echo "The options are those of Eclipse, such as -clean; IPC_JAVA_OPTIONS holds options for the JVM."
  exit 0
fi
check_machine
find_studio

# The workspace is the first argument, or follows -data; without either it is a folder of the user's that is created.
case ${1-} in
'' | -*)
  case " $* " in
  *' -data '*) ;;
  *) set -- -data "${HOME:-/tmp}/ipc-studio" "$@" ;;
  esac
  ;;
*)
  workspace=$1
  shift
  set -- -data "$workspace" "$@"
  ;;
esac

# A heap that begins small is collected again and again while a large text is parsed at every key. The options are left
# unquoted on purpose: the variable holds several.
exec "$JAVA_HOME/bin/java" -Xms512m --enable-native-access=ALL-UNNAMED ${IPC_JAVA_OPTIONS-} -jar "$studio"/plugins/org.eclipse.equinox.launcher_*.jar "$@"
