import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onnx } from 'onnx-proto';
import { makeRandom } from '../delivery/seeded-random.ts';

/** As many as real small models have: fewer are too noisy to tell words apart. */
const DIMENSIONS = 384;
const special = ['[PAD]', '[UNK]', '[CLS]', '[SEP]', '[MASK]'];

/**
 * Writes an embedding model that knows a few words, in the form of a published one: words of one group mean the same, all
 * others have nothing to do with each other. It proves the way through the real library, not that models are good.
 *
 * @returns the folder that `MODEL_DIR` names; the model in it is called `tiny`
 */
export function writeTinyModel(groups: readonly (readonly string[])[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'model-'));
  const path = join(folder, 'tiny');
  mkdirSync(join(path, 'onnx'), { recursive: true });
  const vocabulary = [...special, ...groups.flat()];
  const write = (name: string, value: object) => writeFileSync(join(path, name), JSON.stringify(value));
  write('config.json', { model_type: 'bert', architectures: ['BertModel'], hidden_size: DIMENSIONS });
  const [pad_token, unk_token, cls_token, sep_token, mask_token] = special;
  const names = { pad_token, unk_token, cls_token, sep_token, mask_token };
  write('tokenizer_config.json', { tokenizer_class: 'BertTokenizer', model_max_length: 512, ...names });
  write('tokenizer.json', tokenizer(vocabulary));
  writeFileSync(join(path, 'onnx', 'model.onnx'), onnx.ModelProto.encode(network(groups)).finish());
  return folder;
}

function tokenizer(vocabulary: readonly string[]): object {
  const token = (content: string) => ({ id: vocabulary.indexOf(content), content, special: true });
  const part = (id: string) => ({ SpecialToken: { id, type_id: 0 } });
  const single = [part('[CLS]'), { Sequence: { id: 'A', type_id: 0 } }, part('[SEP]')];
  const tokens = Object.fromEntries(
    ['[CLS]', '[SEP]'].map((id) => [id, { id, ids: [vocabulary.indexOf(id)], tokens: [id] }]),
  );
  return {
    version: '1.0',
    added_tokens: special.map(token),
    normalizer: {
      type: 'BertNormalizer',
      lowercase: true,
      strip_accents: false,
      handle_chinese_chars: false,
    },
    pre_tokenizer: { type: 'BertPreTokenizer' },
    post_processor: { type: 'TemplateProcessing', single, pair: single, special_tokens: tokens },
    decoder: { type: 'WordPiece', prefix: '##' },
    model: {
      type: 'WordPiece',
      unk_token: '[UNK]',
      continuing_subword_prefix: '##',
      max_input_chars_per_word: 100,
      vocab: Object.fromEntries(vocabulary.map((word, id) => [word, id])),
    },
  };
}

/** One layer: it looks up the vector of each word. */
function network(groups: readonly (readonly string[])[]): onnx.IModelProto {
  const random = makeRandom(7);
  const vector = (size: number) => Array.from({ length: DIMENSIONS }, () => size * (random() - 0.5));
  const rows = [
    ...special.map((_, id) => vector(id === 1 ? 0.02 : 0)),
    ...groups.flatMap((group) => {
      const meaning = vector(1);
      return group.map(() => meaning);
    }),
  ];
  const ids = (name: string) => tensorType(name, onnx.TensorProto.DataType.INT64, ['batch', 'sequence']);
  return {
    irVersion: 7,
    opsetImport: [{ domain: '', version: 13 }],
    graph: {
      name: 'tiny',
      input: ['input_ids', 'attention_mask', 'token_type_ids'].map(ids),
      output: [
        tensorType('last_hidden_state', onnx.TensorProto.DataType.FLOAT, ['batch', 'sequence', DIMENSIONS]),
      ],
      initializer: [
        {
          name: 'words',
          dataType: onnx.TensorProto.DataType.FLOAT,
          dims: [rows.length, DIMENSIONS],
          floatData: rows.flat(),
        },
      ],
      node: [{ opType: 'Gather', input: ['words', 'input_ids'], output: ['last_hidden_state'] }],
    },
  };
}

function tensorType(
  name: string,
  elemType: number,
  dims: readonly (string | number)[],
): onnx.IValueInfoProto {
  const dim = dims.map((size) => (typeof size === 'string' ? { dimParam: size } : { dimValue: size }));
  return { name, type: { tensorType: { elemType, shape: { dim } } } };
}
