/** The id of the element that tells of news. */
export const NEWS_HOST = 'news';
