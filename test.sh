#!/usr/bin/env bash
# Runs every test against real servers. See --help.
set -euo pipefail

repository=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
# shellcheck source=deploy/test-servers.sh
source "$repository/deploy/test-servers.sh"

# Debug, as `dotnet run` builds by default: what README's first command has built is not built again.
configuration=Debug
caller=$PWD
keep=no     # --keep was asked for
kept=no     # the servers are to outlive this script
child=      # the command that runs now: its process, session and group
output=     # a file with what the tests printed
target=NegotiationMonitor.sln
selection="--solution $target"
command=()

help() {
  cat <<'HELP'
Usage: ./test.sh [--only PROJECT] [--keep]
       ./test.sh --servers-only COMMAND…

Builds the solution, starts RabbitMQ and PostgreSQL on free loopback ports with data of their own (on Debian they are
installed first where they are missing, which needs root or sudo), runs every test, stops them and ends with a line
"N passed, N failed, N skipped". The exit code is 0 only if some tests passed and none failed or was skipped.

  --only PROJECT          only one test project: ./test.sh --only NegotiationMonitor.Analysis.Tests
  --keep                  leave the servers running afterwards and print their addresses
  --servers-only COMMAND… start the servers, run COMMAND with their addresses in its environment, stop them:
                          ./test.sh --servers-only dotnet run --project tests/NegotiationMonitor.EndToEnd
  --help                  this text

NM_TEST_RABBITMQ (amqp://user:password@host:port/) and NM_TEST_POSTGRES (a connection string of a user who may create
databases) name running servers to use instead. The tests need them to themselves while they run.
HELP
}

arguments() {
  while [ $# -gt 0 ]; do
    case $1 in
      --help | -h) help; exit 0 ;;
      --keep) keep=yes ;;
      --only)
        target=tests/$(basename "${2-.}" .csproj)
        if [ ! -f "$repository/$target/${target#tests/}.csproj" ]; then
          say "--only needs the name of a test project: $(cd "$repository/tests" && echo *)"
          exit 2
        fi
        selection="--project $target"
        shift ;;
      --servers-only)
        shift
        if [ $# -eq 0 ]; then say "--servers-only needs a command to run."; exit 2; fi
        command=("$@")
        return ;;
      *) say "Unknown argument \"$1\"."; help >&2; exit 2 ;;
    esac
    shift
  done
}

# shellcheck disable=SC2317 # called by the trap
finish() {
  local code=$?
  trap '' INT TERM
  if [ -n "$child" ]; then end_group "$child"; fi
  if [ -n "$output" ]; then rm -f "$output"; fi
  if [ "$kept" = no ]; then stop_servers; fi
  exit "$code"
}

# Runs a command in a session of its own and waits for it, so that a signal to this script is acted on at once
# and what the command has started goes with it.
attended() {
  local code=0
  setsid "$@" <&0 &
  child=$!
  wait "$child" || code=$?
  child=
  return "$code"
}

# Ends a command and all that it has started: asks first, as a test removes what it has made when it is asked.
# shellcheck disable=SC2317 # called by the trap
end_group() {
  local left
  kill -TERM -- "-$1" 2>/dev/null || return 0
  for ((left = 50; left > 0; left--)); do
    kill -0 -- "-$1" 2>/dev/null || return 0
    sleep 0.1
  done
  kill -KILL -- "-$1" 2>/dev/null || true
}

# Tells how long a phase took that began at the given second.
done_in() { say "── $1: $((SECONDS - $2)) s"; }

# Prints the closing line and leaves with its verdict.
conclude() {
  if [ "$keep" = yes ]; then
    kept=yes
    say "The servers go on running; when done: $(how_to_stop_servers)"
    say "export NM_TEST_RABBITMQ='$NM_TEST_RABBITMQ' NM_TEST_POSTGRES='$NM_TEST_POSTGRES'"
  else
    stop_servers
  fi
  printf '%d passed, %d failed, %d skipped\n' "$1" "$2" "$3"
  [ "$1" -gt 0 ] && [ "$2" -eq 0 ] && [ "$3" -eq 0 ]
  exit
}

# Adds up one line of the runner's summaries over all projects.
total_of() { sed -n "s/^ *$1: \([0-9]*\)\$/\1/p" "$output" | awk '{ sum += $1 } END { print sum + 0 }'; }

build() {
  local from=$SECONDS
  attended dotnet build "$target" --configuration "$configuration" -nologo -clp:NoSummary -v:quiet || return
  done_in 'Build' "$from"
}

run_tests() {
  local from=$SECONDS code=0 shown
  exec 4> >(exec tee "$output")
  shown=$!
  # shellcheck disable=SC2086 # the option and its value are two words
  attended dotnet test $selection --no-build --configuration "$configuration" --no-progress --no-ansi >&4 2>&1 4>&- || code=$?
  exec 4>&-
  wait "$shown" || true
  done_in 'Tests' "$from"
  return "$code"
}

main() {
  arguments "$@"
  cd "$repository"
  output=$(mktemp)
  trap finish EXIT
  trap 'exit 130' INT
  trap 'exit 143' TERM

  # What a build starts to be faster next time would outlive this script.
  export MSBUILDDISABLENODEREUSE=1 UseSharedCompilation=false DOTNET_CLI_USE_MSBUILD_SERVER=0
  export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1

  local from=$SECONDS code=0
  provide_servers
  start_servers
  # What the tests write goes with the servers' data, even if a test is killed before it has tidied up.
  mkdir -m 1777 "$servers_folder/tmp"
  export TMPDIR="$servers_folder/tmp"
  if [ ${#command[@]} -gt 0 ]; then
    await_servers
    cd "$caller"
    attended "${command[@]}" || code=$?
    exit "$code"
  fi

  # RabbitMQ starts while the build goes on.
  build || { say 'The build failed.'; conclude 0 1 0; }
  await_servers
  done_in 'Servers and build' "$from"

  run_tests || code=$?
  local passed failed skipped
  passed=$(total_of succeeded) failed=$(total_of failed) skipped=$(total_of skipped)
  # A project that broke off, or in which no test was found, has no failed test to show for it.
  if [ "$code" -ne 0 ] && [ "$failed" -eq 0 ]; then say "dotnet test ended with exit code $code."; failed=1; fi
  conclude "$passed" "$failed" "$skipped"
}

main "$@"
