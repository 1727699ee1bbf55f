/** Directions of docs/architecture.md: adapters -> conversation -> (retrieval | directory | requests | models) -> language. */
module.exports = {
  forbidden: [
    { name: 'no-circles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'adapters-stand-alone',
      comment: 'An adapter never imports another: what they share belongs in the core.',
      severity: 'error',
      from: { path: '^adapters/([^/]+)/' },
      to: { path: '^adapters/([^/]+)/', pathNot: '^adapters/$1/' },
    },
    {
      name: 'core-knows-no-adapter',
      comment: 'Only the composition root joins adapters to the core.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(main|load-adapters|load-mail)\\.ts$' },
      to: { path: '^adapters/' },
    },
    {
      name: 'core-knows-no-platform',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: 'node_modules/(@slack|botbuilder|botframework)' },
    },
    {
      name: 'conversation-touches-nothing',
      comment: 'A turn is pure: storage, delivery and operations are given to it, never imported.',
      severity: 'error',
      from: { path: '^src/conversation/', pathNot: '^src/conversation/load-words\\.ts$' },
      to: { path: '^src/(storage|delivery|operations|commands|config)|^(node:)?(fs|http|net|child_process)' },
    },
    {
      name: 'knowledge-of-the-world-does-not-talk',
      severity: 'error',
      from: { path: '^src/(retrieval|documents|directory|requests|models)/' },
      to: { path: '^src/(conversation|delivery|operations|commands)/' },
    },
    {
      name: 'models-are-imported-when-asked-for',
      comment: 'They are heavy: an assistant without a model must start without them. A type costs nothing.',
      severity: 'error',
      from: { path: '^(src|adapters)/', pathNot: '^src/models/knowledge-retriever\\.ts$' },
      to: {
        path: '^src/models/knowledge-retriever\\.ts$|node_modules/(langchain|@langchain|@xenova|onnxruntime-node|hnswlib-node)/',
        dynamic: false,
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'language-knows-nobody',
      severity: 'error',
      from: { path: '^src/language/' },
      to: { path: '^src/(?!language/)' },
    },
    {
      name: 'delivery-does-not-understand',
      comment: 'Delivery carries messages and turns; it imports their types, not the topics.',
      severity: 'error',
      from: { path: '^src/(delivery|storage)/' },
      to: { path: '^src/(conversation/(topics|understand)|directory/(?!county)|retrieval)' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    parser: 'swc',
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'node', 'default'] },
  },
};
