# shellcheck shell=bash
# Builds the application when a source is newer, and makes it ready to start fast; sourced by the scripts that start it,
# after lib/jdk.sh. They set here (the folder of the scripts) and root.

jar=$here/target/jejak.jar
# The stamp bears the time at which the build of the jar began, so an edit made during a build is not missed.
stamp=$here/target/jejak.jar.built-from
# The jar taken apart: from plain jars the JVM loads faster, and only of them it keeps anything ready.
app=$here/target/app

# True when any source, folder of sources (a deletion changes it) or pom is newer than the jar's build.
stale() {
  [ -f "$jar" ] && [ -f "$stamp" ] || return 0
  [ -n "$(find "$root/pom.xml" "$root"/*/pom.xml "$root"/*/src -newer "$stamp" 2>/dev/null)" ]
}

build_if_stale() {
  if stale; then
    require_maven
    printf '%s\n' 'Building Jejak; the first time this fetches its libraries and takes some minutes …' >&2
    local began
    began=$(mktemp)
    # Tests, format and the checks of the code are the business of deploy/test.
    (cd "$root" && mvn -B -q --no-transfer-progress -Dquick -DskipTests package </dev/null >&2) ||
      { rm -f "$began"; return 1; }
    mv "$began" "$stamp"
  fi
  make_ready
}

# Takes the jar apart, and lets the JVM keep what a start loads (an AOT cache, JEP 514). Either may fail: Jejak then
# starts without. Sets launch, what stands before the arguments of the program.
make_ready() {
  if [ ! -f "$app/jejak.jar" ] || [ "$stamp" -nt "$app" ]; then
    rm -rf "$app" "$here"/target/jejak-*.aot
    if "$JAVA_HOME/bin/java" -Djarmode=tools -jar "$jar" extract --destination "$app" >/dev/null 2>&1; then
      touch "$app"
    else
      rm -rf "$app"
    fi
  fi
  launch=("$JAVA_HOME/bin/java" --enable-native-access=ALL-UNNAMED)
  if [ ! -f "$app/jejak.jar" ]; then
    launch+=(-jar "$jar")
    return
  fi
  # Another JVM would not take it.
  local cache
  cache=$here/target/jejak-$(cksum <"$JAVA_HOME/release" | cut -d ' ' -f 1).aot
  [ -e "$cache" ] || rehearse "$cache"
  # Empty where the rehearsal failed. What the options of a later start rule out, the JVM does without, silently.
  if [ -s "$cache" ]; then
    launch+=(-XX:AOTCache="$cache" -Xlog:aot=off -Xlog:cds=off)
  fi
  launch+=(-jar "$app/jejak.jar")
}

# In a subshell, whose end takes the folder along, also when it is interrupted.
rehearse() (
  # What is set for the real one, such as its database, is not for this one.
  unset ${!JEJAK_@} ${!SPRING_@}
  printf '%s\n' 'Rehearsing a start, to make the next ones fast …' >&2
  folder=$(mktemp -d "$here/target/rehearsal.XXXXXX")
  trap 'rm -rf "$folder"' EXIT
  if "${launch[@]}" -XX:AOTCacheOutput="$folder/cache" -jar "$app/jejak.jar" rehearse "$folder/data" \
    </dev/null >"$here/target/rehearsal.log" 2>&1 && [ -s "$folder/cache" ]; then
    mv "$folder/cache" "$1"
  else
    : >"$1"
  fi
)
