# shellcheck shell=sh
# The commands of ./postil.

usage() {
  cat <<'USAGE'
Usage: ./postil COMMAND

  open [FILE...]                        the editor, with the example article when no file is named
  open --screenshot PICTURE [FILE...]   the same on a virtual display: saves a picture and ends
  inspect FILE...                       everything that was recognised, with reasons, as JSON
  outline FILE...                       header, sections, notes
  check FILE...                         what is wrong with the numbering; exit status 1 when something is
  export --to html FILE... [-o OUT]     the article as a page for reading
  renumber FILE...                      the notes numbered anew: a diff, or --write
  convert --to STYLE FILE...            the notes in another style
  insert-note, delete-note, rename-label, merge-notes, merge, split
  test [MAVEN-OPTION...]                every test of the project
  help [COMMAND]                        this, or more about a command

What is missing is built first, and again when a source is newer than the build.
USAGE
}

# Runs inspect, outline, check and whatever else the command line knows.
run_command_line() {
  find_jdk
  build_command_line
  jar=$(echo "$root"/bundles/org.postil.cli/target/org.postil.cli-*.jar)
  archive=$built/start-up-$jdk
  # Without one, as in a checkout that cannot be written to, the start takes longer.
  has_start_up_archive || [ ! -w "$built" ] || make_start_up_archive
  if [ -t 2 ] && [ "${TERM-dumb}" != dumb ]; then set -- -Dorg.postil.terminal=true -jar "$jar" "$@"; else set -- -jar "$jar" "$@"; fi
  if [ "$jdk_feature" -ge 25 ]; then
    exec_java -XX:AOTCache="$archive" "$@"
  else
    exec_java -XX:SharedArchiveFile="$archive" "$@"
  fi
}

# Starts Java in the way that suits a short run; warnings of the virtual machine must not end up among the results.
exec_java() {
  exec "$JAVA_HOME/bin/java" -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Xlog:disable "$@"
}

has_start_up_archive() {
  [ -n "$(find "$archive" -newer "$jar" 2>/dev/null)" ]
}

# Keeps what Java loads and links to check an article, so that the next start need not do it again.
make_start_up_archive() {
  if [ "$jdk_feature" -ge 25 ]; then option=-XX:AOTCacheOutput; else option=-XX:ArchiveClassesAtExit; fi
  lock
  if ! has_start_up_archive; then
    rm -f "$built"/start-up-*
    (exec_java "$option=$archive.new" -jar "$jar" check --format json "$root/examples/article.txt") >/dev/null 2>&1 || :
    # Where no archive could be made, an empty file keeps from trying again; Java passes over it.
    [ -f "$archive.new" ] || touch "$archive.new"
    mv "$archive.new" "$archive"
  fi
  unlock
}

# Opens the articles $@ in the product, or saves a picture of that.
open_product() {
  picture=
  if [ "${1-}" = --screenshot ]; then
    [ $# -gt 1 ] || die "--screenshot needs the name of the PNG file to write."
    picture=$2
    shift 2
  fi
  for file; do
    [ ! -d "$file" ] || die "$file is a folder; name a file in it."
    [ -f "$file" ] || die "$file: there is no such file."
  done
  [ $# -gt 0 ] || set -- "$root/examples/article.txt"
  find_jdk
  if [ -n "$picture" ]; then
    set_up_desktop virtual
    build_product
    run_product on_virtual_display -screenshot "$picture" -- "$@"
  else
    set_up_desktop screen
    require_screen
    build_product
    run_product exec -- "$@"
  fi
}

# Runs the product for this system by $1, which is exec or on_virtual_display, with the words $2….
run_product() {
  how=$1
  shift
  case $(uname -sm) in
    'Linux x86_64') home=linux/gtk/x86_64/postil ;;
    'Darwin arm64') home=macosx/cocoa/aarch64/postil.app/Contents/Eclipse ;;
    *) die "the product is built for Linux on x86_64, macOS on arm64 and Windows, not for $(uname -sm)." ;;
  esac
  "$how" "$root/releng/org.postil.product/target/products/org.postil.product/$home/postil" "$@"
}

# Runs every test, whatever becomes of those before it; $@ goes to Maven.
run_tests() {
  find_jdk
  set_up_desktop virtual
  lock
  touch "$built/started"
  rm -f "$built/failed"
  {
    cd "$root"
    ./mvnw -B -q -ntp -N spotless:check || touch "$built/failed"
    on_virtual_display ./mvnw -B -ntp --fail-at-end -Dmaven.test.failure.ignore=true -Djqwik.tries.default=1000 verify "$@" || touch "$built/failed"
  } 2>&1 | tee "$built/tests.log"
  if [ ! -e "$built/failed" ]; then
    # What was tested need not be built once more.
    touch -r "$built/started" "$built/command-line" "$built/product"
  fi
  unlock
  sum_up_tests || die "some tests failed; see above, or .build/tests.log."
  [ ! -e "$built/failed" ] || die "the build or the form of the sources is at fault; see above, or .build/tests.log."
}

# Adds up the results that each module reported; fails when a test did.
sum_up_tests() {
  awk '
    / Time elapsed/ { next }
    /Tests run: [0-9]+, Failures: [0-9]+, Errors: [0-9]+, Skipped: [0-9]+/ {
      split(substr($0, index($0, "Tests run:")), number, /[^0-9]+/)
      run += number[2]; failed += number[3] + number[4]; skipped += number[5]
    }
    END {
      printf "postil: %d passed, %d failed, %d skipped\n", run - failed - skipped, failed, skipped
      exit failed > 0
    }' "$built/tests.log"
}
