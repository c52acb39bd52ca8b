# shellcheck shell=sh
# Finding a JDK. Its version is read from its release file: starting it only to ask would cost 50 ms.

# Prints the version of the JDK in folder $1, as in 21.0.9; fails when there is none.
jdk_version() {
  [ -x "$1/bin/javac" ] && [ -r "$1/release" ] || return 1
  while IFS='"' read -r key value _; do
    if [ "$key" = JAVA_VERSION= ]; then
      printf '%s\n' "$value"
      return
    fi
  done <"$1/release"
  return 1
}

# Sets JAVA_HOME to folder $1, jdk to its version and jdk_feature to the first number of that, if it is 21 or later.
use_jdk() {
  jdk=$(jdk_version "$1") || return 1
  jdk_feature=${jdk%%[!0-9]*}
  [ "$jdk_feature" -ge 21 ] || return 1
  JAVA_HOME=$1
  export JAVA_HOME
}

# Sets JAVA_HOME to a JDK of 21 or later: the one it names, the one on the PATH, the first in the usual folders.
find_jdk() {
  if [ -n "${JAVA_HOME-}" ] && use_jdk "$JAVA_HOME"; then return; fi
  if javac=$(command -v javac) && javac=$(readlink -f -- "$javac") && use_jdk "${javac%/bin/javac}"; then return; fi
  for home in /usr/lib/jvm/* /opt/*jdk* /opt/java/* \
    /Library/Java/JavaVirtualMachines/*/Contents/Home /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home \
    "${SDKMAN_DIR:-${HOME-}/.sdkman}"/candidates/java/* "${HOME-}"/.jdks/*; do
    if use_jdk "$home"; then return; fi
  done
  die "a JDK of version 21 or later is needed; there is none in JAVA_HOME, on the PATH or in the usual folders.
Install one, for example from https://adoptium.net or as your system's package (openjdk-21-jdk or later);
if it lies in an unusual place, name its folder in JAVA_HOME."
}
