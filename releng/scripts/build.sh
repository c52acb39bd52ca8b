# shellcheck shell=sh
# Building what is missing. .build/ keeps a stamp of the last build of each part, the start-up archive and the lock.

built=$root/.build

maven() {
  (cd "$root" && ./mvnw -B -q -ntp "$@") >&2
}

# Whether what the part $1 puts into the folder $2 is missing, or older than a source in one of the folders $3….
outdated() {
  [ -f "$built/$1" ] && [ -d "$root/$2" ] || return 0
  (
    cd "$root" || exit
    stamp=$built/$1
    shift 2
    newer=$(find pom.xml .mvn "$@" \
      \( -name target -o -name src-gen -o -path '*/src/test' -o -name '.polyglot*' \) -prune -o \
      -newer "$stamp" \( -type f -o -path '*/src/*' \) -print | head -n 1)
    [ -n "$newer" ]
  )
}

# Takes the lock, so that two calls never build into the same folders. The lock is a link to the number of the process
# that holds it, made in one step; when that process is gone, it is taken over.
lock() {
  if ! mkdir -p "$built" 2>/dev/null || [ ! -w "$built" ]; then
    die "something has to be built in $root, and it cannot be written to."
  fi
  until ln -s $$ "$built/lock" 2>/dev/null; do
    if kill -0 "$(readlink "$built/lock")" 2>/dev/null; then sleep 1; else rm -f "$built/lock"; fi
  done
  trap unlock EXIT
  trap 'exit 130' INT
  trap 'exit 143' TERM
}

unlock() {
  rm -f "$built/lock"
  trap - EXIT INT TERM
}

# Builds the part $1, which goes into the folder $2, by Maven with the words of $3, if a source in the folders $4… changed.
build() {
  part=$1
  output=$2
  goals=$3
  shift 3
  if ! outdated "$part" "$output" "$@"; then return; fi
  lock
  if outdated "$part" "$output" "$@"; then
    say "building ($part); the first time takes some minutes"
    touch "$built/$part.started"
    # shellcheck disable=SC2086
    maven $goals || die "the build failed; what went wrong stands above."
    mv "$built/$part.started" "$built/$part"
  fi
  unlock
}

build_command_line() {
  build command-line bundles/org.postil.cli/target/lib \
    'package -DskipTests -pl bundles/org.postil.cli -am' \
    releng/generator bundles/org.postil.model bundles/org.postil bundles/org.postil.cli
}

build_product() {
  build product releng/org.postil.product/target/products \
    'verify -DskipTests -Darchives=none -pl releng/org.postil.product -am' \
    bundles features releng docs examples
}
