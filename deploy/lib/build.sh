# shellcheck shell=bash
# Builds the application's jar when a source is newer; sourced by the scripts that start it, after lib/jdk.sh.
# They set here (the folder of the scripts) and root.

jar=$here/target/jejak.jar
# The stamp bears the time at which the build of the jar began, so an edit made during a build is not missed.
stamp=$here/target/jejak.jar.built-from

# True when any source, folder of sources (a deletion changes it) or pom is newer than the jar's build.
stale() {
  [ -f "$jar" ] && [ -f "$stamp" ] || return 0
  [ -n "$(find "$root/pom.xml" "$root"/*/pom.xml "$root"/*/src -newer "$stamp" 2>/dev/null)" ]
}

build_if_stale() {
  stale || return 0
  require_maven
  printf '%s\n' 'Building Jejak; the first time this fetches its libraries and takes some minutes …' >&2
  local began
  began=$(mktemp)
  # Tests and format are the business of deploy/test.
  (cd "$root" && mvn -B -q --no-transfer-progress -DskipTests -Dspotless.check.skip=true package </dev/null >&2) ||
    { rm -f "$began"; return 1; }
  mv "$began" "$stamp"
}
