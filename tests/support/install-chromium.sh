#!/bin/sh
# Finds a Chromium for the browser tests, or installs the system's own, and prints its path.
set -eu

find_browser() {
  for name in ${CHROMIUM:-} chromium chromium-browser google-chrome; do
    if command -v "$name"; then return 0; fi
  done
  return 1
}

if find_browser; then exit 0; fi
sudo=''
if [ "$(id -u)" != 0 ]; then sudo=sudo; fi
if command -v apt-get >/dev/null; then
  $sudo apt-get update -qq >&2
  DEBIAN_FRONTEND=noninteractive $sudo apt-get install -y -qq --no-install-recommends chromium fonts-liberation >&2
elif command -v dnf >/dev/null; then
  $sudo dnf install -y -q chromium >&2
elif command -v apk >/dev/null; then
  $sudo apk add --quiet chromium >&2
fi
if find_browser; then exit 0; fi
echo 'No Chromium: install one, or set CHROMIUM to the path of one.' >&2
exit 1
