// The same encoder under transformers.js' stack, as one would run it there: the model file in the session of the onnxruntime-node that
// @huggingface/transformers brings (its pipelines know no model with our inputs), its own tokenizer for BERT over our vocabulary, each
// sentence with the one before it, the sentences of an article in order, padded batches. A round for each line that comes in: the best
// reading of a round in seconds of the processor, as `throughput` of our own benchmarks prints it.
//
// usage: node transformers.js ARTICLES.jsonl ENCODER-FOLDER
const fs = require('node:fs');
const readline = require('node:readline');
const { BertTokenizer, env } = require('@huggingface/transformers');
const ort = require(require.resolve('onnxruntime-node', { paths: [require.resolve('@huggingface/transformers')] }));

// About the 16 pieces of the sentence before that our own reading takes (WordPieces.MostOfBefore).
const wordsBefore = 12;
const [articles, folder] = process.argv.slice(2);
env.allowRemoteModels = false;
const batchSize = 8, mostPieces = 152;
const warmUp = 5, round = 1;

function tokenizer() {
  const vocab = Object.fromEntries(fs.readFileSync(`${folder}/vocabulary.txt`, 'utf8').trimEnd().split('\n').map((piece, id) => [piece, id]));
  const special = ['[PAD]', '[UNK]', '[CLS]', '[SEP]', '[MASK]'];
  return new BertTokenizer({
    version: '1.0', truncation: null, padding: null,
    added_tokens: special.map(content => ({ id: vocab[content], content, single_word: false, lstrip: false, rstrip: false, normalized: false, special: true })),
    normalizer: { type: 'BertNormalizer', clean_text: true, handle_chinese_chars: true, strip_accents: null, lowercase: true },
    pre_tokenizer: { type: 'BertPreTokenizer' },
    post_processor: { type: 'BertProcessing', sep: ['[SEP]', vocab['[SEP]']], cls: ['[CLS]', vocab['[CLS]']] },
    decoder: { type: 'WordPiece', prefix: '##', cleanup: true },
    model: { type: 'WordPiece', unk_token: '[UNK]', continuing_subword_prefix: '##', max_input_chars_per_word: 100, vocab },
  }, { tokenizer_class: 'BertTokenizer', model_max_length: 512, do_lower_case: true, pad_token: '[PAD]', unk_token: '[UNK]', cls_token: '[CLS]', sep_token: '[SEP]', mask_token: '[MASK]' });
}

function processorSeconds() {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
}

async function main() {
  const tokenize = tokenizer();
  const session = await ort.InferenceSession.create(`${folder}/model.onnx`, { intraOpNumThreads: 1, interOpNumThreads: 1, executionMode: 'sequential', graphOptimizationLevel: 'all' });
  const bodies = fs.readFileSync(articles, 'utf8').split('\n').filter(Boolean).map(line => JSON.parse(line).sentences);

  async function readAll() {
    for (const sentences of bodies) {
      for (let first = 0; first < sentences.length; first += batchSize) {
        const batch = sentences.slice(first, first + batchSize);
        const before = batch.map((_, at) => (sentences[first + at - 1] ?? '').split(' ').slice(-wordsBefore).join(' '));
        const input = tokenize(batch, { text_pair: before, padding: true, truncation: true, max_length: mostPieces });
        const tensor = ({ data, dims }) => new ort.Tensor('int64', data, dims);
        await session.run({ pieces: tensor(input.input_ids), segments: tensor(input.token_type_ids) });
      }
    }
  }

  async function bestOf(atLeast) {
    const begun = processorSeconds();
    let best = Infinity, end;
    do {
      const start = processorSeconds();
      await readAll();
      end = processorSeconds();
      best = Math.min(best, end - start);
    } while (end - begun < atLeast);
    return best;
  }

  await bestOf(warmUp);
  for await (const _ of readline.createInterface({ input: process.stdin })) console.log(JSON.stringify({ seconds: await bestOf(round) }));
}

main();
