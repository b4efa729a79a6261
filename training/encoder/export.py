#!/usr/bin/env python3
"""Writes a trained encoder as the ONNX file that the service runs: weights int8 by column, word embeddings int8 by row.

usage: export.py MODEL.pt OUT.onnx
"""
import io
import sys

import numpy as np
import onnx
import torch
from onnx import TensorProto, helper, numpy_helper
from torch import nn

import rows
from bert import PLACEHOLDERS, Encoder

SMALLEST_SCALE = 1e-8


class Exported(nn.Module):
    """The encoder by its two inputs: which pieces belong to the sentence follows from their segments, which are padding from their ids."""

    def __init__(self, encoder):
        super().__init__()
        self.encoder = encoder

    def forward(self, pieces, segments):
        mask = (pieces != 0).float()
        return self.encoder(pieces, segments, mask, mask * (1 - segments.float()))


def trained(path):
    model = Encoder(len(rows.SENTENCE), len(rows.PIECE))
    model.load_state_dict(torch.load(path))
    # The placeholders become ordinary rows of the vocabulary.
    with torch.no_grad():
        model.words.weight[1:len(PLACEHOLDERS) + 1] = model.placeholders.weight[1:]
    return model.eval()


def quantised(graph):
    """int8 weights; each matrix product quantises its input as it comes (DynamicQuantizeLinear, MatMulInteger)."""
    weights = {i.name: i for i in graph.initializer}
    nodes, added, gone, seen = [], [], set(), set()
    for node in graph.node:
        if node.op_type == "MatMul" and node.input[1] in weights:
            x, out = node.input[0], node.output[0]
            w = numpy_helper.to_array(weights[node.input[1]])
            scale = np.maximum(np.abs(w).max(0), SMALLEST_SCALE) / 127
            if x not in seen:
                nodes.append(helper.make_node("DynamicQuantizeLinear", [x], [f"{x}_q", f"{x}_s", f"{x}_z"]))
                seen.add(x)
            added += [numpy_helper.from_array(np.round(w / scale).astype(np.int8), f"{out}_w"),
                      numpy_helper.from_array(scale.astype(np.float32), f"{out}_ws"), numpy_helper.from_array(np.zeros((), np.int8), f"{out}_wz")]
            nodes += [helper.make_node("MatMulInteger", [f"{x}_q", f"{out}_w", f"{x}_z", f"{out}_wz"], [f"{out}_i"]),
                      helper.make_node("Cast", [f"{out}_i"], [f"{out}_f"], to=TensorProto.FLOAT),
                      helper.make_node("Mul", [f"{x}_s", f"{out}_ws"], [f"{out}_c"]), helper.make_node("Mul", [f"{out}_f", f"{out}_c"], [out])]
            gone.add(node.input[1])
        elif node.op_type == "Gather" and node.input[0] in weights and weights[node.input[0]].dims[0] > 10_000:
            w = numpy_helper.to_array(weights[node.input[0]])
            scale = np.maximum(np.abs(w).max(1, keepdims=True), SMALLEST_SCALE) / 127
            added += [numpy_helper.from_array(np.round(w / scale).astype(np.int8), "words_q"), numpy_helper.from_array(scale.astype(np.float32), "words_s")]
            nodes += [helper.make_node("Gather", ["words_q", node.input[1]], ["words_i"]), helper.make_node("Cast", ["words_i"], ["words_f"], to=TensorProto.FLOAT),
                      helper.make_node("Gather", ["words_s", node.input[1]], ["words_c"]), helper.make_node("Mul", ["words_f", "words_c"], [node.output[0]])]
            gone.add(node.input[0])
        else:
            nodes.append(node)
    kept = [i for i in graph.initializer if i.name not in gone] + added
    del graph.node[:], graph.initializer[:]
    graph.node.extend(nodes), graph.initializer.extend(kept)


def main():
    source, out = sys.argv[1:]
    sample = torch.ones(2, 6, dtype=torch.long), torch.zeros(2, 6, dtype=torch.long)
    file = io.BytesIO()
    model = trained(source)
    model.__dict__["look_up"] = model.words      # one table now holds the placeholders too
    torch.onnx.export(Exported(model), sample, file, opset_version=14, input_names=["pieces", "segments"], output_names=["sentence", "piece"],
                      dynamic_axes={"pieces": {0: "batch", 1: "length"}, "segments": {0: "batch", 1: "length"}, "sentence": {0: "batch"}, "piece": {0: "batch", 1: "length"}})
    model = onnx.load_from_string(file.getvalue())
    quantised(model.graph)
    onnx.save(model, out)


if __name__ == "__main__":
    main()
