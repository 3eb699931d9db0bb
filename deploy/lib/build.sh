# shellcheck shell=bash
# Builds the application when a source is newer, and makes it ready to start fast; sourced by the scripts that start it,
# after lib/jdk.sh. They set here (the folder of the scripts) and root.

jar=$here/target/jejak.jar
# The stamp bears the time at which the build of the jar began, so an edit made during a build is not missed, and a name
# for what was built.
stamp=$here/target/jejak.jar.built-from
# The jar taken apart: from plain jars the JVM loads faster, and only of them it keeps anything ready. Each build has a
# folder of its own, and a Jejak that runs keeps the one that it runs from.
apps=$here/target/apps

# True when any source, folder of sources (a deletion changes it) or pom is newer than the jar's build.
stale() {
  [ -f "$jar" ] && [ -s "$stamp" ] || return 0
  [ -n "$(find "$root/pom.xml" "$root"/*/pom.xml "$root"/*/src -newer "$stamp" 2>/dev/null)" ]
}

build_if_stale() {
  if stale; then
    require_maven
    printf '%s\n' 'Building Jejak; the first time this fetches its libraries and takes some minutes …' >&2
    local began
    began=$(mktemp)
    printf '%s-%s\n' "$(date +%Y%m%d%H%M%S)" "$$" >"$began"
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
  local app cache
  app=$apps/$(cat "$stamp")
  unpack "$app"
  launch=("$JAVA_HOME/bin/java" --enable-native-access=ALL-UNNAMED)
  if [ ! -f "$app/jejak.jar" ]; then
    launch+=(-jar "$jar")
    return
  fi
  # The program takes the place of this shell, and its number.
  : >"$app/used-by/$$"
  remove_unused "$app"
  # Another JVM would not take it.
  cache=$app/jejak-$(cksum <"$JAVA_HOME/release" | cut -d ' ' -f 1).aot
  [ -e "$cache" ] || rehearse "$app" "$cache"
  # Empty where the rehearsal failed. What the options of a later start rule out, the JVM does without, silently.
  if [ -s "$cache" ]; then
    launch+=(-XX:AOTCache="$cache" -Xlog:aot=off -Xlog:cds=off)
  fi
  launch+=(-jar "$app/jejak.jar")
}

# Beside, and by a rename, so that the name never means half of it.
unpack() {
  local fresh
  [ ! -f "$1/jejak.jar" ] || return 0
  fresh=$apps/unpacking.$$
  rm -rf "$fresh"
  mkdir -p "$fresh/used-by"
  : >"$fresh/used-by/$$"
  if "$JAVA_HOME/bin/java" -Djarmode=tools -jar "$jar" extract --force --destination "$fresh" >/dev/null 2>&1 &&
    [ ! -e "$1" ]; then
    mv "$fresh" "$1"
  else
    rm -rf "$fresh"
  fi
}

# Removes what earlier builds left and nobody runs from.
remove_unused() {
  local folder
  for folder in "$apps"/*; do
    if [ "$folder" != "$1" ] && ! is_used "$folder"; then
      rm -rf "$folder"
    fi
  done
}

# By a process other than this one: what bears our number is of one that had it before.
is_used() {
  local user
  for user in "$1"/used-by/*; do
    user=${user##*/}
    if [ "$user" != "$$" ] && kill -0 "$user" 2>/dev/null; then
      return 0
    fi
  done
  return 1
}

# In a subshell, whose end takes the folder along, also when it is interrupted.
rehearse() (
  app=$1
  # What is set for the real one, such as its database, is not for this one.
  unset ${!JEJAK_@} ${!SPRING_@}
  printf '%s\n' 'Rehearsing a start, to make the next ones fast …' >&2
  folder=$(mktemp -d "$here/target/rehearsal.XXXXXX")
  trap 'rm -rf "$folder"' EXIT
  if "${launch[@]}" -XX:AOTCacheOutput="$folder/cache" -jar "$app/jejak.jar" rehearse "$folder/data" \
    </dev/null >"$here/target/rehearsal.log" 2>&1 && [ -s "$folder/cache" ]; then
    mv "$folder/cache" "$2"
  else
    : >"$2"
  fi
)
