// What the type checker does not see: promises left alone, dead code, unsafe habits in pages.
import astro from 'eslint-plugin-astro';
import tseslint from 'typescript-eslint';

export default tseslint.config(
  { ignores: ['**/dist/', '**/.astro/', '**/node_modules/', 'kit/database.types.ts', '.local/', 'supabase/functions/'] },
  ...tseslint.configs.recommended,
  ...astro.configs['flat/recommended'],
  { rules: { eqeqeq: 'error', 'no-console': 'error', 'no-debugger': 'error', '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }] } },
  {
    files: ['stack/src/**/*.ts', 'kit/**/*.ts', 'supabase/seed/**/*.ts', 'tests/**/*.ts'],
    languageOptions: { parserOptions: { projectService: true } },
    rules: { '@typescript-eslint/no-floating-promises': 'error', '@typescript-eslint/no-misused-promises': 'error' },
  },
  { files: ['tests/**/*.ts'], rules: { '@typescript-eslint/no-explicit-any': 'off' } },
);
