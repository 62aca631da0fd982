/** The build puts imported styles into the page. */
declare module '*.css';
