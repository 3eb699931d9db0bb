# shellcheck shell=bash
# Finds a JDK 25 and Maven. Sourced by deploy/run and deploy/test; works with the bash 3.2 of macOS.

# Succeeds when $1 is the home of a JDK (not a JRE) of feature release 25.
is_jdk_25() {
  local home=$1 version
  [ -n "$home" ] && [ -x "$home/bin/javac" ] && [ -x "$home/bin/java" ] || return 1
  version=$("$home/bin/javac" -version 2>&1 </dev/null) || return 1
  case "$version" in
    "javac 25" | "javac 25."* | "javac 25-"* | "javac 25+"*) return 0 ;;
    *) return 1 ;;
  esac
}

# Prints the home of the first JDK 25: JAVA_HOME, the java on the PATH, then the usual places of Linux and macOS.
find_jdk_25() {
  local home link
  if is_jdk_25 "${JAVA_HOME:-}"; then
    printf '%s\n' "$JAVA_HOME"
    return 0
  fi
  link=$(command -v javac 2>/dev/null || true)
  if [ -n "$link" ]; then
    home=$(cd "$(dirname "$(readlink -f "$link" 2>/dev/null || printf '%s' "$link")")/.." && pwd)
    if is_jdk_25 "$home"; then
      printf '%s\n' "$home"
      return 0
    fi
  fi
  for home in \
    /usr/lib/jvm/*25* \
    /usr/lib64/jvm/*25* \
    /usr/java/*25* \
    /opt/*25* /opt/java/* /opt/jdk/* /opt/*/*25* \
    "${HOME:-/nonexistent}"/.sdkman/candidates/java/*25* \
    "${HOME:-/nonexistent}"/.jdks/*25* \
    "${HOME:-/nonexistent}"/.asdf/installs/java/*25* \
    /Library/Java/JavaVirtualMachines/*25*/Contents/Home \
    "${HOME:-/nonexistent}"/Library/Java/JavaVirtualMachines/*25*/Contents/Home \
    /opt/homebrew/opt/openjdk@25 /usr/local/opt/openjdk@25; do
    if is_jdk_25 "$home"; then
      printf '%s\n' "$home"
      return 0
    fi
  done
  return 1
}

# Exports JAVA_HOME (so that Maven itself runs on it) and puts its bin first on the PATH, or says what to do and fails.
use_jdk_25() {
  local home
  if ! home=$(find_jdk_25); then
    cat >&2 <<'MESSAGE'
No JDK 25 found (a JDK, not only a JRE). Looked at JAVA_HOME, javac on the PATH, /usr/lib/jvm, /opt,
~/.sdkman, ~/.jdks and /Library/Java. Install one and try again:
  Debian, Ubuntu   apt-get install openjdk-25-jdk-headless, or temurin-25-jdk from https://adoptium.net
  Fedora           dnf install java-25-openjdk-devel
  macOS            brew install openjdk@25
  anywhere         sdk install java 25-tem (https://sdkman.io), or unpack one and set JAVA_HOME to it
MESSAGE
    return 1
  fi
  export JAVA_HOME=$home
  export PATH="$home/bin:$PATH"
}

# Says what to do when Maven is missing.
require_maven() {
  if ! command -v mvn >/dev/null 2>&1; then
    printf '%s\n' 'Maven (3.8.7 or later) not found: apt-get install maven, dnf install maven or brew install maven.' >&2
    return 1
  fi
}
