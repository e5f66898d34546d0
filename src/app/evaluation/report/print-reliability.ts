import { type Bin, type Binning, binnings, type Calibration } from '../scoring/calibration.ts';
import { interval, percent, row } from './row.ts';

/** What came true of the forecasts of each bin, for one event: the table behind a reliability diagram. */
export function printReliability({ event, found, confidence, came, bins }: Calibration): string {
  const heading =
    `Reliability of confidences: ${event}\n` +
    `${found} found, mean confidence ${percent(confidence.value)}, came true ${percent(came.value)}` +
    ` (${interval(came.low, came.high)})`;
  return `${[heading, ...binnings.map((binning) => printBins(binning, bins[binning]))].join('\n\n')}\n`;
}

function printBins(binning: Binning, bins: readonly Bin[]): string {
  const head = row(`bins of ${binning}`, 'came', '95 %', 'said', 'gap', ['', '', 'found']);
  return [head, ...bins.map((bin) => printBin(binning, bin))].join('\n');
}

/** Bins of equal width hold their upper bound; those of equal mass go from their lowest to their highest confidence. */
function printBin(binning: Binning, { from, to, found, confidence, came }: Bin): string {
  const digits = binning === 'equal width' ? 1 : 3;
  const label = `  ${from.toFixed(digits)}-${to.toFixed(digits)}`;
  if (confidence === null || came.value === null) return row(label, '-', '', '', '', ['', '', String(found)]);
  const gap = 100 * (came.value - confidence);
  const signed = `${gap < 0 ? '−' : '+'}${Math.abs(gap).toFixed(1)}`;
  const counts = ['', '', String(found)];
  return row(label, percent(came.value), interval(came.low, came.high), percent(confidence), signed, counts);
}
