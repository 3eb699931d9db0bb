# shellcheck shell=bash
# Sees to a browser for the stories told in one. Sourced by deploy/test.

has_browser() {
  local name
  for name in chromium chromium-browser google-chrome; do
    ! command -v "$name" >/dev/null 2>&1 || return 0
  done
  return 1
}

# Installs Chromium where that needs nobody's leave (root on Debian or Ubuntu), else says what to install. The stories
# themselves fail without one: what nobody watched has not passed.
want_browser() {
  ! has_browser || return 0
  if [ "$(id -u)" -eq 0 ] && command -v apt-get >/dev/null 2>&1; then
    printf '%s\n' 'deploy/test: no browser found, installing chromium' >&2
    apt-get update -qq </dev/null >/dev/null &&
      DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends chromium fonts-dejavu-core </dev/null >/dev/null || true
  fi
  has_browser ||
    printf '%s\n' 'deploy/test: no browser, so the stories told in one will fail: apt-get install chromium, dnf install chromium or google-chrome on the PATH' >&2
}
