// Written by npm run train; sources and licences: NOTICE.md.
// oxfmt-ignore
export const faqWeights = {"meant":{"entry":{"weights":[-4.2321,5.3239,-1.5716,3.0962,-0.382,2.4133,3.3662]},"best":{"weights":[-1.3772,0.62,0.3927]},"threshold":0.7886},"written":{"entry":{"weights":[-2.7355,7.3635,-2.1583,3.5477,0.4638,0.6538,0]},"best":{"weights":[-2.7271,0.759,0.3962]},"threshold":0.4262}};
