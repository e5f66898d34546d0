/** Why somebody decides so; may be left empty. Kept with the decision. */
export function ReasonField({
  value,
  onChange,
}: {
  readonly value: string;
  readonly onChange: (reason: string) => void;
}) {
  return (
    <label className="row">
      <span className="small">Reason (optional)</span>
      <input type="text" value={value} maxLength={1_000} onChange={(event) => onChange(event.target.value)} />
    </label>
  );
}
