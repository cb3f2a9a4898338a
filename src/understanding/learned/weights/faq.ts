// Written by npm run train; sources and licences: NOTICE.md.
// oxfmt-ignore
export const faqWeights = {"meant":{"entry":{"weights":[-4.2366,5.3225,-1.4775,3.2085,-0.4272,2.1981,3.3997]},"best":{"weights":[-1.3802,0.6168,0.3937]},"threshold":0.7911},"written":{"entry":{"weights":[-2.7087,7.3032,-2.1402,3.5258,0.4592,0.6815,0]},"best":{"weights":[-2.7172,0.7568,0.3956]},"threshold":0.4285}};
