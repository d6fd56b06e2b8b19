# shellcheck shell=bash
# What ./gig test asks, in the order in which it asks; sourced by gig, whose functions it uses.

run_tests() {
  find_jdk
  find_browser
  find_kannel
  if [ -f console/package.json ]; then
    npm_in console ci --no-audit --no-fund --loglevel=error
    npm_in console run check:format
    npm_in console run --silent build
  fi
  npm_in deploy/gates ci --no-audit --no-fund --loglevel=error
  npm_in deploy/gates run --silent check
  ./mvnw -B -ntp -Pgates verify
  GIG_FUZZ_BUILT=yes deploy/gates/fuzz.sh
  # services that live for minutes start more than they compute
  export JDK_JAVA_OPTIONS='-XX:TieredStopAtLevel=1 -XX:ReservedCodeCacheSize=240m'
  two_minutes_of_faults
  test_in_browser
}

# Browser tests need a Chromium with Chinese letters; on a machine of our own we fetch it.
find_browser() {
  if command -v chromium >/dev/null && fc-list 2>/dev/null | grep -qi 'cjk'; then return; fi
  if ! packages chromium fontconfig fonts-noto-cjk; then
    say "✗ 需要 Chromium · the browser tests need it. Remedy: apt-get install chromium fontconfig fonts-noto-cjk"
    exit 1
  fi
}

# One test sends its messages through Debian's SMS gateway. RUNLEVEL=1: installed, not started.
find_kannel() {
  if [ -x /usr/sbin/bearerbox ] && [ -x /usr/lib/kannel/test/fakesmsc ]; then return; fi
  if ! RUNLEVEL=1 packages --no-install-recommends kannel kannel-extras; then
    say "✗ 需要 Kannel · the SMS tests need it. Remedy: apt-get install kannel kannel-extras"
    exit 1
  fi
}

# A part of the rows of ./gig chaos, and the broken builds that its checker must see.
two_minutes_of_faults() {
  GIG_HOME=$PWD/target break_it --minutes 2 --only P2,P3,P6,P20,MUTANTS --json
}

# A small township of its own, on ports nobody else has, lived through in Chromium. It ends with us, however we end.
test_in_browser() {
  [ -f console/package.json ] || return 0
  GIG_HOME=$PWD/target/township
  GIG_PORT_OFFSET=$(launcher free-offset)
  export GIG_HOME GIG_PORT_OFFSET
  unset GIG_SMPP_HOST
  trap 'launcher down' EXIT
  trap 'exit 130' INT
  trap 'exit 143' TERM HUP
  launcher up --fresh
  java_with 256m deploy/demo org.gigstation.demo.Demo \
    --households 260 --enterprises 9 --positions 48 --answer-seconds 3 --offer-seconds 8
  npm_in console run --silent e2e
}
