"""The encoder in plain torch: a BERT of 6 layers, filled from the pretrained ONNX file, with heads for sentences and for word pieces."""
import math

import onnx
import torch
from onnx import numpy_helper
from torch import nn
from torch.nn import functional as F

WIDTH, INNER, HEADS, LAYERS, VOCABULARY = 384, 1536, 12, 6, 30522
PLACEHOLDERS = {  # row of the vocabulary: words whose mean the placeholder begins as
    1: "russia ukraine kenya israel iran serbia syria sudan france russian israeli syrian serbian american".split(),
    2: "smith johnson martin ivan hassan ali peter maria wilson ahmed".split(),
    3: "paris cairo london geneva aleppo moscow baghdad vienna".split(),
    4: "alliance smith london federation geneva council".split(),
}


class Layer(nn.Module):
    def __init__(self):
        super().__init__()
        self.query, self.key, self.value, self.attended = (nn.Linear(WIDTH, WIDTH) for _ in range(4))
        self.widen, self.narrow = nn.Linear(WIDTH, INNER), nn.Linear(INNER, WIDTH)
        self.norm1, self.norm2 = nn.LayerNorm(WIDTH, 1e-12), nn.LayerNorm(WIDTH, 1e-12)
        self.drop = nn.Dropout(0.1)

    def forward(self, x, mask):
        batch, length, _ = x.shape
        q, k, v = (f(x).view(batch, length, HEADS, WIDTH // HEADS).transpose(1, 2) for f in (self.query, self.key, self.value))
        weights = self.drop((q @ k.transpose(-1, -2) / math.sqrt(WIDTH // HEADS) + mask).softmax(-1))
        x = self.norm1(x + self.drop(self.attended((weights @ v).transpose(1, 2).reshape(batch, length, WIDTH))))
        return self.norm2(x + self.drop(self.narrow(F.gelu(self.widen(x)))))


class Encoder(nn.Module):
    """Scores a sentence (SENTENCE outputs) and each of its word pieces (PIECE outputs)."""

    def __init__(self, sentence_outputs, piece_outputs):
        super().__init__()
        self.words, self.positions, self.segments = nn.Embedding(VOCABULARY, WIDTH), nn.Embedding(512, WIDTH), nn.Embedding(2, WIDTH)
        self.placeholders = nn.Embedding(len(PLACEHOLDERS) + 1, WIDTH)
        self.norm, self.drop = nn.LayerNorm(WIDTH, 1e-12), nn.Dropout(0.1)
        self.layers = nn.ModuleList(Layer() for _ in range(LAYERS))
        self.sentence, self.piece = nn.Linear(2 * WIDTH, sentence_outputs), nn.Linear(WIDTH, piece_outputs)

    def forward(self, pieces, segments, mask, own):
        """pieces, segments: ids; mask: 1 where there is a piece; own: 1 where it belongs to the sentence itself (all batch × length)."""
        x = self.drop(self.norm(self.look_up(pieces) + self.positions.weight[: pieces.shape[1]][None] + self.segments(segments)))
        hidden = (1 - mask[:, None, None, :]) * -1e4
        for layer in self.layers:
            x = layer(x, hidden)
        x = x.float()
        mean = (x * own[..., None]).sum(1) / own.sum(1, keepdim=True)
        highest = (x + (own[..., None] - 1) * 1e4).max(1)[0]
        return self.sentence(self.drop(torch.cat([mean, highest], -1))), self.piece(self.drop(x))

    def look_up(self, pieces):
        """Embeddings of words; those of the placeholders are learnt, the others stay as they were."""
        named = (pieces > 0) & (pieces <= len(PLACEHOLDERS))
        return torch.where(named[..., None], self.placeholders(pieces * named), self.words(pieces))

    def fill(self, path, vocabulary):
        """Takes over the pretrained weights; the unnamed ones stand in the order of the nodes."""
        graph = onnx.load(path).graph
        named = {i.name: torch.tensor(numpy_helper.to_array(i)) for i in graph.initializer}
        matrices = [named[i].T for node in graph.node if node.op_type == "MatMul" for i in node.input if i in named]
        state = {"words.weight": named["embeddings.word_embeddings.weight"], "positions.weight": named["embeddings.position_embeddings.weight"],
                 "segments.weight": named["embeddings.token_type_embeddings.weight"],
                 "norm.weight": named["embeddings.LayerNorm.weight"], "norm.bias": named["embeddings.LayerNorm.bias"]}
        parts = {"query": "attention.self.query", "key": "attention.self.key", "value": "attention.self.value", "attended": "attention.output.dense",
                 "widen": "intermediate.dense", "narrow": "output.dense"}
        for layer in range(LAYERS):
            for at, (ours, theirs) in enumerate(parts.items()):
                state[f"layers.{layer}.{ours}.weight"] = matrices[layer * len(parts) + at]
                state[f"layers.{layer}.{ours}.bias"] = named[f"encoder.layer.{layer}.{theirs}.bias"]
            for ours, theirs in (("norm1", "attention.output.LayerNorm"), ("norm2", "output.LayerNorm")):
                for kind in ("weight", "bias"):
                    state[f"layers.{layer}.{ours}.{kind}"] = named[f"encoder.layer.{layer}.{theirs}.{kind}"]
        row = {word: at for at, word in enumerate(vocabulary)}
        placeholders = torch.zeros(len(PLACEHOLDERS) + 1, WIDTH)
        for at, words in PLACEHOLDERS.items():
            placeholders[at] = state["words.weight"][[row[w] for w in words if w in row]].mean(0)
        state["placeholders.weight"] = placeholders
        missing, unknown = self.load_state_dict(state, strict=False)
        assert not unknown and all(name.split(".")[0] in ("sentence", "piece") for name in missing), (missing, unknown)
        return self
