import tseslint from 'typescript-eslint';

/** What would write HTML or reach the network: nothing in the extension does. */
const FORBIDDEN = [
  ['innerHTML', 'outerHTML', 'srcdoc'].map((name) => ({
    selector: `AssignmentExpression > MemberExpression.left[property.name="${name}"]`,
    message: `${name} writes HTML: create elements instead.`,
  })),
  ['insertAdjacentHTML', 'setHTMLUnsafe', 'setHTML', 'createContextualFragment', 'write', 'writeln', 'parseFromString', 'sendBeacon'].map(
    (name) => ({ selector: `CallExpression[callee.property.name="${name}"]`, message: `${name} writes HTML or reaches the network.` }),
  ),
].flat();

export default tseslint.config(
  { ignores: ['dist/', 'target/', 'node_modules/', 'extension/src/report.ts'] },
  {
    files: ['extension/**/*.ts', 'www/**/*.ts', 'benches/**/*.ts', 'tests/**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { project: 'extension/tsconfig.json' } },
    rules: {
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/prefer-literal-enum-member': 'off',
      eqeqeq: 'error',
      'no-restricted-syntax': ['error', ...FORBIDDEN],
      'no-restricted-globals': ['error', 'fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource', 'eval', 'Function', 'DOMParser'],
    },
  },
  {
    // Only `platform.ts` names the browser's extension interface.
    files: ['extension/src/**/*.ts'],
    ignores: ['extension/src/platform.ts'],
    rules: {
      'no-restricted-globals': ['error', 'chrome', 'browser', 'fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource', 'eval', 'Function', 'DOMParser'],
    },
  },
  {
    // The view takes a Report and callbacks, never the browser's extension interface.
    files: ['extension/src/view/**/*.ts', 'extension/src/sidebar/**/*.ts'],
    rules: { 'no-restricted-imports': ['error', { patterns: ['**/platform', '**/content/*', '**/background/*'] }] },
  },
  { files: ['**/*.mjs', '*.js'], extends: [tseslint.configs.recommended] },
);
