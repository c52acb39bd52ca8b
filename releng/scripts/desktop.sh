# shellcheck shell=sh
# What the editor needs of the system: GTK 3, WebKit and fonts; where there is no screen, Xvfb.

# Whether the shared library $1 is installed.
library() {
  for folder in /usr/lib/*-linux-gnu /usr/lib64 /usr/lib; do
    if [ -e "$folder/$1" ]; then return; fi
  done
  return 1
}

# Prints the Debian packages that are missing; those of the virtual display only if $1 is "virtual".
missing_packages() {
  library libgtk-3.so.0 || echo libgtk-3-0
  library libwebkit2gtk-4.1.so.0 || echo libwebkit2gtk-4.1-0
  [ -n "$(find /usr/share/fonts -name '*.[ot]tf' 2>/dev/null | head -n 1)" ] || echo fonts-dejavu
  if [ "$1" = virtual ]; then
    # Titles in Korean, Chinese and Japanese are to be seen in pictures too; a person's desktop has its own fonts.
    [ -n "$(find /usr/share/fonts -iname '*cjk*' -o -iname '*wqy*' 2>/dev/null | head -n 1)" ] || echo fonts-wqy-microhei
    command -v xvfb-run >/dev/null || echo xvfb
    command -v xauth >/dev/null || echo xauth
  fi
}

install_packages() {
  say "installing $*"
  DEBIAN_FRONTEND=noninteractive
  export DEBIAN_FRONTEND
  { apt-get -qq update && apt-get -qq -y install --no-install-recommends "$@"; } >&2 ||
    die "could not install $*"
}

# Sees to it that the editor can run; $1 is "virtual" when it is to run on a virtual display.
set_up_desktop() {
  [ "$(uname)" = Linux ] || return 0
  # shellcheck disable=SC2046
  set -- $(missing_packages "$1")
  [ $# -gt 0 ] || return 0
  if ! command -v apt-get >/dev/null; then
    die "the editor needs what Debian calls $*; install them by your system's package manager."
  elif [ "$(id -u)" = 0 ]; then
    install_packages "$@"
  else
    die "the editor needs some packages; install them with:
  sudo apt-get install --no-install-recommends $*"
  fi
}

require_screen() {
  if [ "$(uname)" = Linux ] && [ -z "${DISPLAY-}${WAYLAND_DISPLAY-}" ]; then
    die "there is no display to open a window on; --screenshot PICTURE shows the editor without one."
  fi
}

# Runs a command on a virtual display where there can be one, else on the display there is.
on_virtual_display() {
  if [ "$(uname)" = Linux ]; then
    xvfb-run -a -s '-screen 0 1600x1000x24' "$@"
  else
    "$@"
  fi
}
