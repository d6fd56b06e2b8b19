#!/usr/bin/env bash
# Jazzer's targets, all side by side: deploy/gates/fuzz.sh [seconds each] [name of one target]
# Fails when an input makes a reader fail otherwise than by a reason for people. ./gig test asks each for 30 s.
set -euo pipefail
cd "$(dirname "$0")/../.."

seconds=${1:-30}
wanted=${2:-}
modules=(service-kit gig-registry-service notification-service)
log=target/fuzz
names=()
pids=()

mkdir -p "$log"
# shellcheck disable=SC2046 # a list of modules
[ -n "${GIG_FUZZ_BUILT:-}" ] || ./mvnw -q -B -ntp -Pgates -DskipTests -pl "$(IFS=,; echo "${modules[*]}")" -am process-test-classes

for module in "${modules[@]}"; do
  for source in $(cd "$module/src/test/java" && find . -name "${wanted:-*Fuzz}.java" | sort); do
    target=$(sed 's|^\./||; s|\.java$||; s|/|.|g' <<<"$source")
    # Jazzer keeps what it found in its working directory
    mkdir -p "$module/target/fuzz"
    (
      cd "$module/target/fuzz"
      exec "${JAVA_HOME:+$JAVA_HOME/bin/}java" -Xmx512m -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -cp "../test-classes:../classes:$(cat ../fuzz.classpath)" \
        com.code_intelligence.jazzer.Jazzer --target_class="$target" -max_total_time="$seconds"
    ) >"$log/$target.log" 2>&1 &
    pids+=($!)
    names+=("$target")
  done
done

failed=0
for index in "${!pids[@]}"; do
  if wait "${pids[$index]}"; then
    printf '✓ %s  %s\n' "${names[$index]}" "$(grep -oE '^Done [0-9]+ runs.*|^#[0-9]+.DONE.*' "$log/${names[$index]}.log" | tail -1)" >&2
  else
    failed=1
    printf '✗ %s\n' "${names[$index]}" >&2
    tail -40 "$log/${names[$index]}.log" >&2
  fi
done
exit "$failed"
