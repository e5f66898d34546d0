import { signaturesOf } from '../../lineage/claims/signatures-of.ts';
import { readReport } from '../../lineage/copies/read-report.ts';
import { sketchOf } from '../../lineage/copies/sketch-of.ts';
import { documentRule } from '../../lineage/document-rule.ts';
import { lineageVersion } from '../../lineage/lineage-version.ts';
import { statementRule } from '../../lineage/statement-rule.ts';
import type { Findings } from '../../model/findings.ts';
import type { LineageRules } from './keep-lineage.ts';
import { lineageUse } from './lineage-use.ts';

/** By what a workspace keeps which statements make one claim, and which documents may have wording from each other. */
export const lineageRules: LineageRules = {
  version: lineageVersion,
  uses: [
    lineageUse('claim', statementRule, signaturesOf),
    lineageUse('derivation', documentRule, ({ document }: Findings) => [
      { document: document.id, sketch: sketchOf(readReport(document)) },
    ]),
  ],
};
