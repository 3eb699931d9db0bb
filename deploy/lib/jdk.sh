# shellcheck shell=bash
# Finds a JDK 25 and puts it into JAVA_HOME; sourced by the scripts beside this folder.

is_jdk_25() {
  [ -x "$1/bin/javac" ] && "$1/bin/javac" -version 2>&1 | grep -q '^javac 25'
}

use_jdk_25() {
  local home
  for home in "${JAVA_HOME:-}" /usr/lib/jvm/*25* /opt/*jdk*25* "$HOME"/.sdkman/candidates/java/25* \
    "$HOME"/.jdks/*25* /Library/Java/JavaVirtualMachines/*25*/Contents/Home; do
    if [ -n "$home" ] && is_jdk_25 "$home"; then
      export JAVA_HOME="$home" PATH="$home/bin:$PATH"
      return 0
    fi
  done
  echo "Jejak needs a JDK 25 and found none. Install one (for example temurin-25-jdk or openjdk-25-jdk)," >&2
  echo "or point JAVA_HOME at it, and try again." >&2
  return 1
}

need_maven() {
  command -v mvn >/dev/null || {
    echo "Jejak needs Apache Maven 3.8.7 or newer on the PATH (Debian: apt-get install maven)." >&2
    return 1
  }
}
