/** The attributes that every new record begins with. */
export const commonAttributes = (
  sent:
    | { reference?: string | null; reference_origin?: string | null; metadata?: Record<string, unknown> | null }
    | undefined,
  now: string,
) => ({
  created_at: now,
  updated_at: now,
  reference: sent?.reference ?? null,
  reference_origin: sent?.reference_origin ?? null,
  metadata: sent?.metadata ?? {},
});
