# Sourced by `verify`: a screen of its own for what opens windows, so that tests neither need nor disturb that of a user and
# see the same one everywhere.

SCREEN_PACKAGES='xvfb xauth openbox libgtk-3-0 dbus dbus-x11 at-spi2-core fontconfig fonts-dejavu-core'

# Whether everything is there that `on_screen` and SWT need.
has_screen() {
  for screen_command in Xvfb xvfb-run xauth openbox dbus-run-session fc-list; do
    command -v $screen_command >/dev/null || return 1
  done
  PATH=$PATH:/sbin:/usr/sbin ldconfig -p | grep -q 'libgtk-3\.so\.0' && fc-list | grep -q .
}

screen_is_missing() {
  echo "The tests open windows and need a screen to do so: install $SCREEN_PACKAGES (Debian and Ubuntu: apt install $SCREEN_PACKAGES)." >&2
}

# Runs a command on a virtual screen that has a window manager, since only one who manages windows gives them the focus.
on_screen() {
  dbus-run-session -- xvfb-run -a -s '-screen 0 1600x900x24 -nolisten tcp' sh -c 'openbox 2>/dev/null & exec "$@"' on_screen "$@"
}
