import fc from 'fast-check';

// A mutant is judged by the same inputs in every run: one that only some seeds find would come and go.
fc.configureGlobal({ seed: 20261124 });
