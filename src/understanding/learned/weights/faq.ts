// Written by npm run train; sources and licences: NOTICE.md.
// oxfmt-ignore
export const faqWeights = {"meant":{"entry":{"weights":[-4.268,5.5886,-1.6875,2.79,-0.1822,2.6232,3.2562]},"best":{"weights":[-1.3476,0.6457,0.3743]},"threshold":0.7915},"written":{"entry":{"weights":[-2.7677,7.4191,-2.2057,3.5638,0.4626,0.6931,0]},"best":{"weights":[-2.8039,0.7517,0.4179]},"threshold":0.4326}};
