# shellcheck shell=bash
# RabbitMQ and PostgreSQL for one test run, sourced by test.sh: installed from Debian where they are missing,
# started on free loopback ports with data of their own, gone when the run is over.
#
# It reads and sets NM_TEST_RABBITMQ (an amqp:// address) and NM_TEST_POSTGRES (a connection string of a user who may
# create databases). An address that is already given is used as it is, and that server is neither installed nor started.

servers_folder=
broker_pid=
epmd_pid=
broker_port=

say() { printf '%s\n' "$*" >&2; }

# Prints the newest folder that matches a pattern; fails if there is none.
newest_folder() {
  local found
  found=$(compgen -G "$1" | sort -V | tail -n 1) && [ -n "$found" ] && printf '%s\n' "$found"
}

broker_programs() { newest_folder '/usr/lib/rabbitmq/lib/rabbitmq_server-*/sbin'; }

postgres_programs() {
  newest_folder '/usr/lib/postgresql/*/bin' && return
  local pg_ctl
  pg_ctl=$(command -v pg_ctl) && command -v initdb >/dev/null && dirname "$pg_ctl"
}

# Runs a command as root, or fails if that can't be had without asking.
as_root() {
  if [ "$(id -u)" -eq 0 ]; then "$@"; else sudo -n "$@"; fi
}

# Installs Debian packages while no service may start by itself. What a policy-rc.d said before, it says afterwards.
# The lock keeps two runs on one machine from swapping the policy under each other.
install_packages() {
  as_root env DEBIAN_FRONTEND=noninteractive flock /var/lock bash -s -- "$@" <<'INSTALL'
set -eu
policy=/usr/sbin/policy-rc.d
kept=$(mktemp -d)
if [ -e "$policy" ]; then cp -a "$policy" "$kept/policy"; fi
restore() {
  rm -f "$policy"
  if [ -e "$kept/policy" ]; then cp -a "$kept/policy" "$policy"; fi
  rm -rf "$kept"
}
trap restore EXIT
rm -f "$policy"
printf '#!/bin/sh\nexit 101\n' > "$policy"
chmod 755 "$policy"
apt-get -o DPkg::Lock::Timeout=300 -qq update
apt-get -o DPkg::Lock::Timeout=300 -qq install -y --no-install-recommends "$@" </dev/null
INSTALL
}

# Makes sure that each server is either addressed by the environment or installed.
provide_servers() {
  local -a missing=()
  if [ -z "${NM_TEST_RABBITMQ:-}" ] && ! broker_programs >/dev/null; then missing+=(rabbitmq-server); fi
  if [ -z "${NM_TEST_POSTGRES:-}" ] && ! postgres_programs >/dev/null; then missing+=(postgresql); fi
  [ ${#missing[@]} -gt 0 ] || return 0

  say "Installing ${missing[*]} from Debian …"
  local log
  log=$(mktemp)
  if install_packages "${missing[@]}" >"$log" 2>&1; then rm -f "$log"; return 0; fi
  tail -n 5 "$log" >&2
  rm -f "$log"
  say "The tests need RabbitMQ and PostgreSQL, and ${missing[*]} could not be installed."
  say "Either run this as root (or with sudo that asks for no password) on Debian or Ubuntu,"
  say "or install: apt-get install rabbitmq-server postgresql"
  say "or give addresses of running servers that the tests may use and empty:"
  say "  NM_TEST_RABBITMQ=amqp://guest:guest@127.0.0.1:5672/ \\"
  say "  NM_TEST_POSTGRES='Host=127.0.0.1;Username=postgres;Password=…' ./test.sh"
  return 1
}

# Prints a loopback port on which nobody listens, below the range from which outgoing connections get theirs.
free_port() {
  local port
  while port=$((20000 + (RANDOM * 32768 + RANDOM) % 12000)); do
    if ! (exec 3<>"/dev/tcp/127.0.0.1/$port") 2>/dev/null; then printf '%s\n' "$port"; return; fi
  done
}

# Starts what is not given by the environment; returns before it answers (see await_servers).
start_servers() {
  # /tmp and not TMPDIR: the user postgres must be able to enter it, and a socket's path may have 107 characters.
  servers_folder=$(mktemp -d /tmp/negotiation-monitor-servers.XXXXXX)
  chmod 711 "$servers_folder"
  if [ -z "${NM_TEST_RABBITMQ:-}" ]; then start_broker; fi
  if [ -z "${NM_TEST_POSTGRES:-}" ]; then start_postgres; fi
}

start_broker() {
  local folder=$servers_folder/rabbitmq port node_port epmd_port
  mkdir -p "$folder/home"
  port=$(free_port) node_port=$(free_port) epmd_port=$(free_port)
  printf 'listeners.tcp.1 = 127.0.0.1:%s\nlog.console = false\ndisk_free_limit.absolute = 50MB\n' "$port" > "$folder/rabbitmq.conf"
  printf '[].\n' > "$folder/enabled_plugins"
  printf '%s%s%s' "$RANDOM" "$RANDOM" "$RANDOM" > "$folder/home/.erlang.cookie"
  chmod 400 "$folder/home/.erlang.cookie"

  # Erlang would start its port mapper as a daemon that outlives it. Started here, it can be stopped here.
  epmd -port "$epmd_port" -address 127.0.0.1 </dev/null >/dev/null 2>&1 &
  epmd_pid=$!

  # A session of its own: all its processes are stopped together. The script in /usr/sbin insists on the user rabbitmq.
  env HOME="$folder/home" ERL_EPMD_PORT="$epmd_port" ERL_EPMD_ADDRESS=127.0.0.1 \
    RABBITMQ_NODENAME="test$port@localhost" RABBITMQ_DIST_PORT="$node_port" \
    RABBITMQ_MNESIA_BASE="$folder/mnesia" RABBITMQ_LOG_BASE="$folder/log" RABBITMQ_CONFIG_FILE="$folder/rabbitmq.conf" \
    RABBITMQ_ENABLED_PLUGINS_FILE="$folder/enabled_plugins" RABBITMQ_CONF_ENV_FILE=/dev/null \
    setsid "$(broker_programs)/rabbitmq-server" </dev/null >"$folder/output" 2>&1 &
  broker_pid=$!
  disown "$epmd_pid" "$broker_pid" # no word of the shell's when they are killed
  broker_port=$port
  export NM_TEST_RABBITMQ="amqp://guest:guest@127.0.0.1:$port/"
}

start_postgres() {
  local folder=$servers_folder/postgres port programs
  port=$(free_port)
  programs=$(postgres_programs)
  mkdir -p "$folder"
  if [ "$(id -u)" -eq 0 ]; then chown postgres "$folder"; fi # PostgreSQL refuses to run as root
  # fsync stays on: the tests kill the service, not the machine, but its timing should be real.
  as_postgres "$programs/initdb" -D "$folder/data" -U postgres -A trust -E UTF8 --locale=C.UTF-8 --no-sync >"$folder.initdb" 2>&1 ||
    { cat "$folder.initdb" >&2; return 1; }
  as_postgres "$programs/pg_ctl" -D "$folder/data" -l "$folder/log" -w \
    -o "-p $port -c listen_addresses=127.0.0.1 -c unix_socket_directories=$folder -c max_connections=300" start >"$folder.start" 2>&1 </dev/null ||
    { cat "$folder.start" "$folder/log" >&2; return 1; }
  export NM_TEST_POSTGRES="Host=127.0.0.1;Port=$port;Username=postgres;Database=postgres"
}

as_postgres() {
  if [ "$(id -u)" -eq 0 ]; then (cd / && runuser -u postgres -- "$@"); else "$@"; fi
}

# Waits until the broker started here answers the AMQP greeting. (PostgreSQL is awaited by its own start.)
await_servers() {
  [ -n "$broker_pid" ] || return 0
  local left
  for ((left = 300; left > 0; left--)); do
    if answers_amqp "$broker_port"; then return 0; fi
    if ! kill -0 "$broker_pid" 2>/dev/null; then break; fi
    sleep 0.2
  done
  say "RabbitMQ did not start. Its last words:"
  tail -n 20 "$servers_folder/rabbitmq/output" "$servers_folder"/rabbitmq/log/*.log >&2 || true
  return 1
}

answers_amqp() (
  { exec 3<>"/dev/tcp/127.0.0.1/$1"; } 2>/dev/null || exit 1
  printf 'AMQP\0\0\11\1' >&3
  IFS= read -r -t 2 -n 1 -d '' frame <&3 && [ "$frame" = $'\1' ]
)

# Prints the commands that do what stop_servers does, for servers that are to outlive the run.
how_to_stop_servers() {
  if [ -n "$broker_pid" ]; then printf 'kill -KILL -- -%s %s; ' "$broker_pid" "$epmd_pid"; fi
  if [ -d "$servers_folder/postgres" ]; then printf 'kill -QUIT %s; sleep 1; ' "$(head -n 1 "$servers_folder/postgres/data/postmaster.pid")"; fi
  printf 'rm -rf %s\n' "$servers_folder"
}

# Stops what was started here and removes its data. Safe to call at any moment, and twice.
stop_servers() {
  [ -n "$servers_folder" ] || return 0
  # The data goes with the run, so the servers may die hard and at once.
  if [ -n "$broker_pid" ]; then kill -KILL -- "-$broker_pid" 2>/dev/null || true; fi
  if [ -n "$epmd_pid" ]; then kill -KILL "$epmd_pid" 2>/dev/null || true; fi
  if [ -d "$servers_folder/postgres/data" ]; then
    as_postgres "$(postgres_programs)/pg_ctl" -D "$servers_folder/postgres/data" -m immediate -w stop >/dev/null 2>&1 || true
  fi
  # A server that is just dying may still write a file.
  rm -rf "$servers_folder" 2>/dev/null || { sleep 1; rm -rf "$servers_folder"; }
  servers_folder='' broker_pid='' epmd_pid=''
}
