export function PackScreen(_: { classId: string }) {
  return <main />;
}
