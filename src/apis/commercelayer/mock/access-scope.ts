export const reachesTestData = (accessScope: string | null): boolean =>
  accessScope === 'test_access' || accessScope === 'all_access';
