#!/bin/sh
# What the Makefile needs of the machine: `setup.sh rust|npm|chrome|firefox`. Installs what is missing where it may,
# otherwise says in one sentence what to install. Does nothing where all is there.
set -eu

fail() {
  echo "newsfold: $1" >&2
  exit 1
}

has() { command -v "$1" >/dev/null 2>&1; }

# Installs Debian packages, as root or through a sudo that asks nothing.
apt_install() {
  has apt-get || return 1
  if [ "$(id -u)" = 0 ]; then run=''; elif sudo -n true 2>/dev/null; then run='sudo -n'; else return 1; fi
  $run apt-get update -qq && DEBIAN_FRONTEND=noninteractive $run apt-get install -y -qq --no-install-recommends "$@" >/dev/null
}

has_wasm_target() { [ -d "$(rustc --print target-libdir --target wasm32-unknown-unknown 2>/dev/null)" ]; }

rust() {
  has cargo || fail 'Rust is missing: install it from https://rustup.rs, then run this again.'
  has_wasm_target && return
  if has rustup; then
    rustup target add wasm32-unknown-unknown || fail 'the wasm32 target of Rust could not be had: run `rustup target add wasm32-unknown-unknown` while online.'
  else
    apt_install libstd-rust-dev-wasm32 || fail 'the wasm32 target of Rust is missing: install Rust from https://rustup.rs, then run this again.'
  fi
}

npm_packages() {
  has npm || fail 'Node is missing: install Node 20.19 or later with npm, then run this again.'
  node -e 'const [major, minor] = process.versions.node.split("."); process.exit(+major > 20 || (+major === 20 && +minor >= 19) ? 0 : 1)' ||
    fail "Node $(node --version) is too old: install 20.19 or later, then run this again."
  npm ci --no-audit --no-fund --loglevel=error || fail 'the npm packages of package-lock.json could not be installed: see the message above.'
}

# Any of the names, else the Debian package.
browser() {
  package=$1
  shift
  for name in "$@"; do
    if has "$name"; then return; fi
  done
  echo "Installing $package with apt …"
  apt_install "$package" || fail "$package is missing and could not be installed with apt: install it, then run this again."
}

case ${1-} in
  rust) rust ;;
  npm) npm_packages ;;
  chrome) browser chromium chromium chromium-browser google-chrome google-chrome-stable ;;
  firefox) browser firefox-esr firefox firefox-esr ;;
  *) fail 'usage: setup.sh rust|npm|chrome|firefox' ;;
esac
