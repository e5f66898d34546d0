/** The types of schema.org that describe a report. */
export const ARTICLES: readonly string[] = [
  'NewsArticle',
  'ReportageNewsArticle',
  'AnalysisNewsArticle',
  'BackgroundNewsArticle',
  'OpinionNewsArticle',
  'ReviewNewsArticle',
  'AskPublicNewsArticle',
  'LiveBlogPosting',
  'Report',
  'Article',
  'ScholarlyArticle',
  'TechArticle',
  'MedicalScholarlyArticle',
];

/** Those that describe what somebody posted. */
export const POSTS: readonly string[] = ['BlogPosting', 'SocialMediaPosting', 'DiscussionForumPosting'];

/** Those that describe a page as a whole: asked where none of the others is there. */
export const PAGES: readonly string[] = [
  'WebPage',
  'ItemPage',
  'VideoObject',
  'PodcastEpisode',
  'RadioEpisode',
];
