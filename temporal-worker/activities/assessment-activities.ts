// The steps of an assessment over the city's rows: which businesses, and what there is to say of some of them. Reads only.
import type { AssessmentData } from "#contracts/assessment";
import type { Uuid } from "#contracts/ids";
import { analyseSome, collectFor, type Collection, type Findings } from "#business/assessment/assess";
import type { CityReads } from "#business/city";

export function assessmentActivities({ city }: { city: CityReads }) {
  return {
    collectBusinesses: (data: AssessmentData): Promise<Collection> => collectFor(city, data),
    /** @param now ms since the epoch: free times are counted from then */
    analyseBusinesses: (data: AssessmentData, ids: Uuid[], now: number): Promise<Findings> =>
      analyseSome(city, data, ids, now),
  };
}
