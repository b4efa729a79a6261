// winkNLP's full pipeline (sentences, negation, sentiment, parts of speech, entities, custom entities) on the articles of a file, a round
// for each line that comes in: the best reading of a round in seconds of the processor, as `throughput` of our own benchmarks prints it.
const fs = require('node:fs');
const readline = require('node:readline');
const nlp = require('wink-nlp')(require('wink-eng-lite-web-model'));

const bodies = fs.readFileSync(process.argv[2], 'utf8').split('\n').filter(Boolean).map(line => JSON.parse(line).body);
const warmUp = 5, round = 1;

function processorSeconds() {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
}

function bestOf(atLeast) {
  const begun = processorSeconds();
  let best = Infinity, end;
  do {
    const start = processorSeconds();
    for (const body of bodies) nlp.readDoc(body);
    end = processorSeconds();
    best = Math.min(best, end - start);
  } while (end - begun < atLeast);
  return best;
}

bestOf(warmUp);
readline.createInterface({ input: process.stdin }).on('line', () => console.log(JSON.stringify({ seconds: bestOf(round) })));
