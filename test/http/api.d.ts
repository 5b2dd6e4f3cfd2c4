// Generated from openapi/openapi.json by `npm run openapi`.

export interface paths {
    "/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What this is
         * @description Name, version, counts and links; a page with a search box for a browser.
         */
        get: operations["getService"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Search the articles
         * @description Full-text search, best first; an empty `q` browses, newest first. Unknown parameters and bad values are refused, never ignored or clamped. Walk the pages by `page.next`, by `cursor`, or by `page`; a `page` beyond the end has no hits, and its `page.prev` is the last page. A browser gets a page.
         */
        get: operations["search"];
        put?: never;
        /**
         * Search with a long question
         * @description Full-text search, best first; an empty `q` browses, newest first. Unknown parameters and bad values are refused, never ignored or clamped. Walk the pages by `page.next`, by `cursor`, or by `page`; a `page` beyond the end has no hits, and its `page.prev` is the last page. Takes the parameters of GET /search as JSON and answers the same; `page.next` is an address for GET.
         */
        post: operations["searchByBody"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/suggest": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Complete a query as it is typed
         * @description Entities by any word of any of their names, titles by any word, words by their beginning, each with its count. Ranked by count, doubled where the word is whole, where it begins the name, and where it is the whole name. Of several words, terms complete the last. Typing errors are not forgiven here.
         */
        get: operations["suggest"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/facets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Count the values of fields
         * @description The facets of /search without its hits: all of them where `facets` names none. `facetQuery` finds values by their words; each bucket also tells its hits in the whole corpus.
         */
        get: operations["listFacets"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/timeline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Count hits by day, week, month or year
         * @description Takes `q` and every filter of /search. Steps without hits are there with 0; hits without a date are counted apart, and so are those of which less is known than a step. All of them add up to the total of /search. More than 2,000 steps are refused, with the interval that fits.
         */
        get: operations["getTimeline"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/entities/{type}/{slug}/timeline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Count the articles that mention an entity by day, week, month or year
         * @description Takes `q` and every filter of /search. Steps without hits are there with 0; hits without a date are counted apart, and so are those of which less is known than a step. All of them add up to the total of /search. More than 2,000 steps are refused, with the interval that fits. Of `entity`, only exclusions: the path names the one to have.
         */
        get: operations["getEntityTimeline"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/articles/batch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Get up to a thousand articles whole
         * @description The articles of the ids, in their order; an id that stands twice is answered twice. Ids that no article has are listed under `missing`: they are no error. A body has at most 262,144 bytes.
         */
        post: operations["getArticles"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/articles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the articles
         * @description Every filter of /search, without texts and snippets; copies are collapsed as there.
         */
        get: operations["listArticles"];
        put?: never;
        /**
         * Add articles, or replace them
         * @description One article, or a list of up to 1000. Each becomes a JSON file in the corpus folder, under its id, else its URL, else a hash of what it says, so that sending it again changes nothing, and sending it changed under the same id or URL replaces it. The file is written whole or not at all, the folder is loaded as by /admin/reload, and the answer comes once the next generation is served. A copy of another article is accepted, too, and `duplicateOf` names that one. Of a list, what cannot be accepted is reported, and the rest is served (207); one article alone is a problem. A body has at most 8,388,608 bytes. Every request makes a generation: send many articles at once.
         */
        post: operations["addArticles"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/articles/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get one article whole
         * @description Text, paragraphs, entities with mentions, copies with method and score, and what cleaning removed. `Accept: text/plain` is the text that every range counts in; `text/markdown` adds headline and lead. The id of a copy answers with that copy and names the canonical article.
         */
        get: operations["getArticle"];
        /**
         * Write one article
         * @description Creates the article under this id, or replaces it whole. The file is written whole or not at all, the folder is loaded as by /admin/reload, and the answer comes once the next generation is served. A file of another format (`talks.txt`) gives way to one of JSON; an article that shares its file with others is a 409, and so is one whose file was edited since it was loaded. With If-Match and the ETag of the article as JSON, nothing that changed since is overwritten (412); with If-None-Match: * nothing at all.
         */
        put: operations["putArticle"];
        post?: never;
        /**
         * Delete one article
         * @description Deletes the file of the article, and loads the folder as /admin/reload does. An article that shares its file with others is a 409, and so is one whose file was edited since it was loaded. If-Match holds as for PUT.
         */
        delete: operations["deleteArticle"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/articles/{id}/matches": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Every match of a query in one article
         * @description What a search marks in this article, all of it: each match with its sentence and paragraph, and the whole article marked. The marks are those of the snippets and of `highlight=full`. An article that does not match has an empty list and a warning.
         */
        get: operations["listArticleMatches"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/articles/{id}/entities": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the entities of an article with their mentions
         * @description Each entity whole, with every mention in this article: its words, its range in the field named, its sentence.
         */
        get: operations["listEntitiesOfArticle"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/articles/{id}/similar": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the articles most like one
         * @description Articles that share its weightiest words, in any form, and entities: those frequent in it and rare elsewhere. `because` lists what is shared and what each added to the score. Neither the article nor its copies are listed.
         */
        get: operations["listSimilarArticles"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/articles/{id}/duplicates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the other versions of an article, with what they share
         * @description Every other version of an article, compared with it: why the two are one report, how much they share, the passages that both have, and what stands in one of them only. `duplicates` of the article names the same versions. An article without copies has an empty list.
         */
        get: operations["listDuplicates"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/articles/{id}/source": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get what an article was made from
         * @description The document as read with its metadata, what cleaning removed and by which rule, and a map from each character of the clean article to where it stood. Nothing is lost: what is neither mapped nor removed is white space or invisible.
         */
        get: operations["getArticleSource"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sources": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the sources with their counts and dates
         * @description With articles, hits, and the dates of the first and the last dated article. Takes `q` and every filter of /search; the hits of all rows add up to its total.
         */
        get: operations["listSources"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/languages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the languages with their counts and dates
         * @description With articles, hits, and the dates of the first and the last dated article. Takes `q` and every filter of /search; the hits of all rows add up to its total.
         */
        get: operations["listLanguages"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/entities/resolve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Tell which entities a name may mean
         * @description The likeliest first, each with the reason: first those that bear the name, by the share of its mentions that mean them; then those of which one name has all its words; where there are none, those whose name comes nearest.
         */
        get: operations["resolveEntity"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/entities/{type}/{slug}/articles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Search the articles that mention an entity
         * @description Takes and answers the same as /search. Of `entity`, only exclusions: the path names the one to have.
         */
        get: operations["searchArticlesOfEntity"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/entities/{type}/{slug}/mentions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List every mention of an entity
         * @description With article, range, words and sentence; of the newest article first, in each in reading order. Copies of an article are articles too.
         */
        get: operations["listMentions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/entities/{type}/{slug}/related": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List what is mentioned together with an entity
         * @description Entities that stand in the same articles, by normalised pointwise mutual information (how closely) or by count (how often); both are shown. A report and its copies count once. Pairs that met fewer than `min` times are left out with a warning: of rare ones, chance decides.
         */
        get: operations["listRelatedEntities"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/entities/graph": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Draw who is mentioned together with whom
         * @description Takes `q` and the filters of /search: the graph is of the articles found. Nodes are entities, edges pairs that the same articles mention; a report and its copies count once. At most 500 nodes and 20,000 edges; a warning says what was left out.
         */
        get: operations["getEntityGraph"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/entities": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the entities
         * @description People, organisations and places of the corpus with their names, aliases and counts. `q` finds a word of a name or alias by its beginning.
         */
        get: operations["listEntities"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/entities/{type}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the entities of one type
         * @description People, organisations and places of the corpus with their names, aliases and counts. `q` finds a word of a name or alias by its beginning.
         */
        get: operations["listEntitiesOfType"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/entities/{type}/{slug}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get one entity
         * @description Its name, every form it is mentioned under, counts and dates. A former id, and any other name of it, is redirected to it.
         */
        get: operations["getEntity"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/stories": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the stories
         * @description Events that at least two different articles report, each with its articles, entities, time and sources. `q` finds a word of title, label or entities by its beginning; a story passes the filters where one of its articles does.
         */
        get: operations["listStories"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/stories/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get one story
         * @description Title, label, time, counts, entities and articles. A story goes by the id of its first article; the id of any other article of it, and so any former id, is redirected to it.
         */
        get: operations["getStory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/stories/{id}/articles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the articles of a story
         * @description In the order of time, copies included, as rows without their texts.
         */
        get: operations["listArticlesOfStory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/quotes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List who said what
         * @description Words in quotation marks that a verb of saying gives to a speaker. Made for precision: what is not certain is left out, and a speaker who is not certain has no entity. Of the newest article first; `speaker` is who says it, `entity` whom the article mentions.
         */
        get: operations["listQuotes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/articles/{id}/quotes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List who says what in an article
         * @description Words in quotation marks that a verb of saying gives to a speaker. Made for precision: what is not certain is left out, and a speaker who is not certain has no entity. In reading order.
         */
        get: operations["listQuotesOfArticle"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/entities/{type}/{slug}/quotes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List what somebody said
         * @description Words in quotation marks that a verb of saying gives to a speaker. Made for precision: what is not certain is left out, and a speaker who is not certain has no entity. Of the newest article first.
         */
        get: operations["listQuotesOfEntity"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/feed.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A search as JSON Feed 1.1
         * @description Takes the parameters of /search; those that only shape a hit there (fields, facets, snippets, highlight, explain) are checked, and change nothing here. Ids are stable: `urn:dateline:` and the id of the article. Without a date, Atom says 1970-01-01T00:00:00Z and the others say none.
         */
        get: operations["getJsonFeed"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/feed.atom": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A search as Atom (RFC 4287)
         * @description Takes the parameters of /search; those that only shape a hit there (fields, facets, snippets, highlight, explain) are checked, and change nothing here. Ids are stable: `urn:dateline:` and the id of the article. Without a date, Atom says 1970-01-01T00:00:00Z and the others say none.
         */
        get: operations["getAtomFeed"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/feed.rss": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A search as RSS 2.0
         * @description Takes the parameters of /search; those that only shape a hit there (fields, facets, snippets, highlight, explain) are checked, and change nothing here. Ids are stable: `urn:dateline:` and the id of the article. Without a date, Atom says 1970-01-01T00:00:00Z and the others say none.
         */
        get: operations["getRssFeed"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List what changed since a generation
         * @description Every article that is new, gone or answered differently since the generation `since`, once, as it is now: first each `upsert`, then each `merge`, then each `delete`, by id. Whoever does that in order has exactly the articles of `meta.corpusVersion`, and asks with that next time. Without `since`, everything. A generation that is not remembered is a 410: then read everything again. A page that comes after a change is a 410 too: ask again with the same `since`; to do a change twice does no harm.
         */
        get: operations["listChanges"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/changes/stream": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Follow the changes as they happen
         * @description The changes of /changes as server-sent events `upsert`, `merge` and `delete`, from `since` or the Last-Event-ID on, else from now. Each generation ends with an event `generation`, which alone has an id: what came before it belongs together. Comments keep the connection alive. The answer never ends by itself.
         */
        get: operations["streamChanges"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/reload": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Read the folder again
         * @description Files that were added, changed or removed since are read, everything else is kept, and the next generation is served once it is complete. Answers when it is, with what happened to each file. If the folder cannot be loaded, the last generation is served on.
         */
        post: operations["reload"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/stats": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What was read and what is served
         * @description Counts, also by source, language and year, the generation, and every file that was rejected with its reason.
         */
        get: operations["getStats"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/problems": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Every kind of problem
         * @description What an error of this API can be, and what to do about it.
         */
        get: operations["listProblems"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/problems/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One kind of problem
         * @description What the `type` of a problem leads to.
         */
        get: operations["getProblem"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/openapi.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * This document
         * @description The API as OpenAPI 3.1, in JSON.
         */
        get: operations["getOpenapi"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/openapi.yaml": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * This document as YAML
         * @description The API as OpenAPI 3.1, in YAML.
         */
        get: operations["getOpenapiYaml"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/health/live": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Does the process answer?
         * @description Always 200 while the process answers at all.
         */
        get: operations["getLiveness"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/health/ready": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Is a corpus served?
         * @description 503 until the articles are read, and again once the server is about to close.
         */
        get: operations["getReadiness"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/metrics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Metrics for Prometheus
         * @description Requests by route and status, sizes of the corpus, and the process, in the text format.
         */
        get: operations["getMetrics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @description A form under which the entity is mentioned. */
        Alias: {
            /**
             * @description A name as written.
             * @example Sergey Lavrov
             */
            text: string;
            /** @description How many mentions are written so. */
            count: number;
        };
        /** @description One news article, whole. */
        Article: {
            id: components["schemas"]["ArticleId"];
            /** @description The id in the metadata where it had to be changed to fit. */
            givenId: string | null;
            /**
             * @description Where it was read, below the corpus folder.
             * @example 002_175e92e2922cc121.txt
             */
            path: string;
            /** @description The headline, or the first sentence where none is given. */
            title: string;
            /**
             * @description `first-sentence`: derived; the sentence also stays in `text` and gets no title weight.
             * @enum {string}
             */
            titleOrigin: "given" | "first-sentence";
            /** @description The standfirst; null if there is none. Not part of `text`. */
            lead: string | null;
            /** @description The clean text: the paragraphs joined by an empty line. */
            text: string;
            /** @description In reading order. */
            paragraphs: components["schemas"]["Paragraph"][];
            /**
             * @example [
             *       "Peter Spinella"
             *     ]
             */
            authors: string[];
            dateline: components["schemas"]["Dateline"] | null;
            /** @description null when nothing says it. */
            source: components["schemas"]["Source"] | null;
            /** @description Where it was published; http or https only. */
            url: string | null;
            published: components["schemas"]["Published"];
            /**
             * @description ISO 639-1 (639-3 where it has no shorter code).
             * @example en
             */
            language: string | null;
            /** @description Words in `text`. */
            wordCount: number;
            /** @description At 230 words a minute, rounded up. */
            readingMinutes: number;
            /** @description SHA-256 of title, lead and text, in hexadecimal. */
            contentHash: string;
            quality: components["schemas"]["Quality"];
            /** @description Its duplicate group. */
            duplicates: {
                /** @description Other articles that are the same report. */
                count: number;
                /** @description The article that stands for the group; itself where it has no copies. */
                canonical: components["schemas"]["ArticleId"];
                /** @description The copies of the canonical article, the first hundred by id; `/articles/{id}/duplicates` lists all. */
                copies: components["schemas"]["DuplicateCopy"][];
                /**
                 * @description `override`: the file of the operator has a say in it, on this article or on another of the group.
                 * @enum {string}
                 */
                origin: "found" | "override";
            };
            /** @description null where it is the only report of its event. */
            story: components["schemas"]["ArticleStory"] | null;
            /** @description The most mentioned first. */
            entities: components["schemas"]["ArticleEntity"][];
            links: {
                /** @example /articles/002-175e92e2922cc121 */
                self: string;
                /** @description Its entities with their mentions. */
                entities: string;
                /** @description Who says what in it. */
                quotes: string;
                /** @description Articles that share its words and entities. */
                similar: string;
                /** @description Its other versions, compared with it. */
                duplicates: string;
                /** @description What it was made from. */
                source: string;
            };
        };
        /** @description Articles in the order asked, and the ids that no article has. */
        ArticleBatch: {
            data: components["schemas"]["ArticleOfBatch"][];
            total: components["schemas"]["Total"];
            page: components["schemas"]["Page"];
            meta: components["schemas"]["ListMeta"];
            /** @description The ids that no article has, in the order asked. */
            missing: string[];
        };
        /** @description Which articles, and what of them. */
        ArticleBatchRequest: {
            /** @description The ids of articles, 1 to 1000; their order is kept. */
            ids: string[];
            /**
             * @description The keys of an article to answer; `-key` leaves one out. `id` always stays. Repeat or separate by commas.
             * @example [
             *       "id",
             *       "title",
             *       "-text"
             *     ]
             */
            fields?: string[];
        };
        /** @description An entity with its mentions in this article. */
        ArticleEntity: {
            id: components["schemas"]["EntityId"];
            type: components["schemas"]["EntityType"];
            /** @example Sergei Lavrov */
            name: string;
            /** @description In reading order. */
            mentions: components["schemas"]["Mention"][];
        };
        /**
         * @description Stable across restarts and edits: the given id, else from the URL, else from the path.
         * @example 002-175e92e2922cc121
         */
        ArticleId: string;
        /**
         * @description An article as a file could hold it. The text is needed; other names of the fields, and those of --map, are understood as in files, and further keys are kept in the file.
         * @example {
         *       "title": "Talks resume in Geneva",
         *       "date": "2015-10-23",
         *       "source": "The Example",
         *       "url": "https://news.example/2015/talks",
         *       "text": "The talks resumed on Friday, said the mediators."
         *     }
         */
        ArticleInput: {
            /** @description The text. HTML becomes what a reader sees of it. */
            text?: string;
            /** @description What to call it; it is served under its slug. Without it the URL is its name, else its text. */
            id?: string;
            /** @description The headline. */
            title?: string;
            /** @description The standfirst. */
            lead?: string;
            /** @description Who wrote it. */
            authors?: string[];
            /**
             * @description When it was published.
             * @example 2015-10-23
             */
            date?: string;
            /** @description Who published it. */
            source?: string;
            /** @description Where it was published. */
            url?: string;
            /**
             * @description Its language.
             * @example en
             */
            language?: string;
        } & {
            [key: string]: unknown;
        };
        /** @description A page of articles, without their texts. */
        ArticleList: {
            data: components["schemas"]["ArticleSummary"][];
            total: components["schemas"]["Total"];
            page: components["schemas"]["Page"];
            meta: components["schemas"]["ListMeta"];
        };
        /** @description Every match of a query in one article. */
        ArticleMatches: {
            id: components["schemas"]["ArticleId"];
            /** @description Whether the article matches the query as a whole. If not, `data` is empty and a warning says so. */
            matched: boolean;
            /** @description In reading order: title, lead, text. */
            data: components["schemas"]["PlacedMatch"][];
            total: components["schemas"]["Total"];
            /** @description The title, escaped, with every match marked. */
            titleHtml: string;
            /** @description The lead, the same way; null without one. */
            leadHtml: string | null;
            /** @description The whole text, the same way. */
            textHtml: string;
            meta: components["schemas"]["ListMeta"];
        };
        /** @description One news article. Every key is present unless `fields` leaves it out; `id` always is. */
        ArticleOfBatch: {
            id: components["schemas"]["ArticleId"];
            /** @description The id in the metadata where it had to be changed to fit. */
            givenId?: string | null;
            /**
             * @description Where it was read, below the corpus folder.
             * @example 002_175e92e2922cc121.txt
             */
            path?: string;
            /** @description The headline, or the first sentence where none is given. */
            title?: string;
            /**
             * @description `first-sentence`: derived; the sentence also stays in `text` and gets no title weight.
             * @enum {string}
             */
            titleOrigin?: "given" | "first-sentence";
            /** @description The standfirst; null if there is none. Not part of `text`. */
            lead?: string | null;
            /** @description The clean text: the paragraphs joined by an empty line. */
            text?: string;
            /** @description In reading order. */
            paragraphs?: components["schemas"]["Paragraph"][];
            /**
             * @example [
             *       "Peter Spinella"
             *     ]
             */
            authors?: string[];
            dateline?: components["schemas"]["Dateline"] | null;
            /** @description null when nothing says it. */
            source?: components["schemas"]["Source"] | null;
            /** @description Where it was published; http or https only. */
            url?: string | null;
            published?: components["schemas"]["Published"];
            /**
             * @description ISO 639-1 (639-3 where it has no shorter code).
             * @example en
             */
            language?: string | null;
            /** @description Words in `text`. */
            wordCount?: number;
            /** @description At 230 words a minute, rounded up. */
            readingMinutes?: number;
            /** @description SHA-256 of title, lead and text, in hexadecimal. */
            contentHash?: string;
            quality?: components["schemas"]["Quality"];
            /** @description Its duplicate group. */
            duplicates?: {
                /** @description Other articles that are the same report. */
                count: number;
                /** @description The article that stands for the group; itself where it has no copies. */
                canonical: components["schemas"]["ArticleId"];
                /** @description The copies of the canonical article, the first hundred by id; `/articles/{id}/duplicates` lists all. */
                copies: components["schemas"]["DuplicateCopy"][];
                /**
                 * @description `override`: the file of the operator has a say in it, on this article or on another of the group.
                 * @enum {string}
                 */
                origin: "found" | "override";
            };
            /** @description null where it is the only report of its event. */
            story?: components["schemas"]["ArticleStory"] | null;
            /** @description The most mentioned first. */
            entities?: components["schemas"]["ArticleEntity"][];
            links?: {
                /** @example /articles/002-175e92e2922cc121 */
                self: string;
                /** @description Its entities with their mentions. */
                entities: string;
                /** @description Who says what in it. */
                quotes: string;
                /** @description Articles that share its words and entities. */
                similar: string;
                /** @description Its other versions, compared with it. */
                duplicates: string;
                /** @description What it was made from. */
                source: string;
            };
        };
        /** @description What an article was made from: the document as read, what was removed, and where the rest stood. */
        ArticleSource: {
            id: components["schemas"]["ArticleId"];
            /**
             * @description Where it was read, below the corpus folder.
             * @example 002_175e92e2922cc121.txt
             */
            path: string;
            /**
             * @description How the file was read: the extension of its name, without a `.gz` behind it.
             * @example txt
             */
            format: string;
            given: components["schemas"]["Given"];
            /** @description The body as read. Of a page or feed: its text, decoded and laid out in lines; what the markup sets apart is in it, and in `removed`. */
            raw: string;
            /** @description In document order. */
            removed: components["schemas"]["Removed"][];
            /** @description Where each character of title, lead and text stood in `raw`, in reading order. What is in no segment is in `removed`, or is white space or invisible. A title or lead that was given, or that repeats the text, has no segment. */
            map: components["schemas"]["SourceSegment"][];
        };
        /** @description The story that an article belongs to. */
        ArticleStory: {
            id: components["schemas"]["StoryId"];
            /**
             * @description Articles of the story, this one included.
             * @example 3
             */
            articles: number;
            /**
             * @description Different sources among them.
             * @example 3
             */
            sources: number;
            /** @description Whether this article stands for the story. */
            representative: boolean;
        };
        /** @description One news article without its text. Every key is present unless `fields` leaves it out; `id` always is. */
        ArticleSummary: {
            id: components["schemas"]["ArticleId"];
            /** @description The headline, or the first sentence where none is given. */
            title?: string;
            /**
             * @description `first-sentence`: derived; the sentence also stays in `text` and gets no title weight.
             * @enum {string}
             */
            titleOrigin?: "given" | "first-sentence";
            /** @description The standfirst; null if there is none. Not part of `text`. */
            lead?: string | null;
            /**
             * @example [
             *       "Peter Spinella"
             *     ]
             */
            authors?: string[];
            /** @description null when nothing says it. */
            source?: components["schemas"]["Source"] | null;
            /**
             * @description ISO 639-1 (639-3 where it has no shorter code).
             * @example en
             */
            language?: string | null;
            published?: components["schemas"]["Published"];
            /** @description Where it was published; http or https only. */
            url?: string | null;
            /** @description Words in `text`. */
            wordCount?: number;
            /** @description null where it is the only report of its event. */
            story?: components["schemas"]["ArticleStory"] | null;
            links?: {
                /** @example /articles/002-175e92e2922cc121 */
                self: string;
                /** @description Its entities with their mentions. */
                entities: string;
                /** @description Who says what in it. */
                quotes: string;
                /** @description Articles that share its words and entities. */
                similar: string;
                /** @description Its other versions, compared with it. */
                duplicates: string;
                /** @description What it was made from. */
                source: string;
            };
            duplicates?: {
                /** @description Other articles that are the same report. */
                count: number;
                /** @description The article that stands for the group. */
                canonical: components["schemas"]["ArticleId"];
            };
            /** @description The ten most mentioned. */
            entities?: components["schemas"]["EntityCount"][];
        };
        /** @description What two articles share. The parts add up to the score. */
        Because: {
            /** @description The words both have, in any form; what adds most first. */
            terms: {
                /**
                 * @description As the article asked about has it.
                 * @example talks
                 */
                term: string;
                /**
                 * @description What it added to the score.
                 * @example 0.12
                 */
                score: number;
            }[];
            /** @description The entities both mention; what adds most first. */
            entities: {
                id: components["schemas"]["EntityId"];
                type: components["schemas"]["EntityType"];
                /** @example Sergei Lavrov */
                name: string;
                /**
                 * @description What it added to the score.
                 * @example 0.12
                 */
                score: number;
            }[];
        };
        /** @description A value and its count. */
        Bucket: {
            /**
             * @description What a filter takes.
             * @example person/john-kerry
             */
            value: string;
            /** @example John Kerry */
            label: string;
            /** @description Hits with this value. */
            count: number;
        };
        /** @description What happened to one article. */
        Change: {
            /**
             * @description `upsert`: the article is new, or answered differently in any part. `merge`: it is now a copy of `into` (always after its own upsert). `delete`: it is gone.
             * @enum {string}
             */
            type: "upsert" | "merge" | "delete";
            /**
             * @description The article.
             * @example 002-175e92e2922cc121
             */
            id: string;
            /** @description Of a merge: the canonical article that it is a copy of; else null. */
            into: string | null;
            /** @description SHA-256 of title, lead and text: did the words change? Null of what is gone. */
            contentHash: string | null;
            /** @description Of an upsert, where `articles=true` asks for it. */
            article?: components["schemas"]["Article"];
        };
        /** @description What happened since a generation; `meta` names the new one. */
        ChangeList: {
            data: components["schemas"]["Change"][];
            total: components["schemas"]["Total"];
            page: components["schemas"]["Page"];
            meta: components["schemas"]["ListMeta"];
        };
        /** @description One part of a score. */
        Contribution: {
            /** @description The word or phrase of the query. */
            query: string;
            /** @description The term that matched. */
            term: string;
            field: components["schemas"]["TextField"];
            via: components["schemas"]["Via"];
            /** @description How often it stands there. */
            frequency: number;
            /** @description Articles that have the term. */
            articles: number;
            /** @description Weight of field and way of matching. */
            weight: number;
            /** @description What it added to the score. */
            score: number;
        };
        /** @description Where the report was filed, and by which agency. */
        Dateline: {
            /**
             * @description As written.
             * @example GENEVA, Oct 23 (Reuters) -
             */
            text: string;
            /** @example GENEVA */
            place: string | null;
            /** @example Reuters */
            agency: string | null;
            /**
             * @description The date as written; rarely complete.
             * @example Oct 23
             */
            date: string | null;
        };
        /** @description Another version of the article asked for, compared with it word by word. */
        Duplicate: {
            id: components["schemas"]["ArticleId"];
            /**
             * @description Where it was read, below the corpus folder.
             * @example 002_175e92e2922cc121.txt
             */
            path: string;
            /** @description The headline, or the first sentence where none is given. */
            title: string;
            /** @description null when nothing says it. */
            source: components["schemas"]["Source"] | null;
            published: components["schemas"]["Published"];
            /** @description Where it was published; http or https only. */
            url: string | null;
            /** @description Words in `text`. */
            wordCount: number;
            /** @description Whether it stands for all versions. */
            canonical: boolean;
            links: {
                /** @example /articles/002-175e92e2922cc121 */
                self: string;
            };
            method: components["schemas"]["DuplicateMethod"];
            /**
             * @description Between the canonical article and a copy, that of `duplicates` of the article. Between two copies: exact 1, contained `containment`, else `resemblance`.
             * @example 0.94
             */
            score: number;
            /**
             * @description `found`: by what the texts have in common. `override`: the file of the operator says that it is the same report.
             * @enum {string}
             */
            origin: "found" | "override";
            /**
             * @description Jaccard similarity (Broder 1997): runs of five words that both texts have, among all of both.
             * @example 0.88
             */
            resemblance: number;
            /**
             * @description Runs of five words that both texts have, among those of the shorter.
             * @example 0.97
             */
            containment: number;
            /** @description Why the two are one report, and how they differ. */
            evidence: components["schemas"]["DuplicateEvidence"][];
            /** @description What both texts have, in the order of the article asked for. */
            shared: components["schemas"]["SharedPassage"][];
            /** @description The rest: every word of either text is in one shared passage or in one difference. In the order of the article asked for; then what stands only in the other, in its order. */
            differences: components["schemas"]["VersionDifference"][];
            /** @description How much of each text was compared, in UTF-16 code units from its beginning: of long ones the first 30,000. */
            compared: {
                here: number;
                there: number;
                /** @description Whether that is all of both. */
                whole: boolean;
            };
        };
        /** @description A copy of an article, with the method and the score that made it one. */
        DuplicateCopy: {
            /** @description The id of the copy. */
            id: string;
            /** @description Where the copy was read. */
            path: string;
            method: components["schemas"]["DuplicateMethod"];
            /**
             * @description Exact: 1. Where the copy is shortened: the share of it found in the canonical article. Else the Jaccard similarity of word shingles.
             * @example 0.94
             */
            score: number;
            /**
             * @description `found`: by what the texts have in common. `override`: the file of the operator says that it is the same report.
             * @enum {string}
             */
            origin: "found" | "override";
        };
        /** @description A fact about two versions, in words. */
        DuplicateEvidence: {
            /**
             * @description What it is about.
             * @enum {string}
             */
            code: "wording" | "headline" | "opening" | "figures" | "source" | "time" | "canonical" | "override";
            /**
             * @description One sentence; "this one" is the article asked for.
             * @example 97 % of the shorter text stands in the longer.
             */
            detail: string;
        };
        /** @description A page of the other versions of an article, the earliest first, undated ones last; then by id. Empty where it has none. */
        DuplicateList: {
            /** @description The article asked for, itself a version. */
            article: components["schemas"]["Version"];
            /** @description The article that stands for all versions. */
            canonical: components["schemas"]["ArticleId"];
            data: components["schemas"]["Duplicate"][];
            total: components["schemas"]["Total"];
            page: components["schemas"]["Page"];
            meta: components["schemas"]["ListMeta"];
        };
        /**
         * @description How two versions of one report differ; the first that holds. `exact`: the same words, whoever published them. `revision`: changed by the same source, the later version not shortened. `contained`: a shortened version. `syndicated`: nearly the same words from another source. `near`: nearly the same words, where sources or times are the same or unknown. Of what the operator takes for one report (`origin` is `override`) it tells what comes nearest; `score` may be 0.
         * @enum {string}
         */
        DuplicateMethod: "exact" | "near" | "contained" | "revision" | "syndicated";
        /** @description A person, organisation or place, with one name and its aliases. */
        Entity: {
            id: components["schemas"]["EntityId"];
            type: components["schemas"]["EntityType"];
            /**
             * @description The best name: the longest frequent full form.
             * @example Sergei Lavrov
             */
            name: string;
            /** @description Every form as written, the most frequent first. The name is among them unless it comes from a table: `United States` where articles only write `US`. */
            aliases: components["schemas"]["Alias"][];
            /**
             * @description Other listed names that no mention uses, in the order of the alphabet; a search for one finds the entity as well.
             * @example [
             *       "America",
             *       "USA"
             *     ]
             */
            alsoKnownAs: string[];
            counts: {
                /** @description Articles that mention it, copies included. */
                articles: number;
                /** @description Mentions in all of them. */
                mentions: number;
            };
            /** @description The earliest known date of an article that mentions it. */
            first: string | null;
            /** @description The latest known date of an article that mentions it. */
            last: string | null;
            /**
             * @description Identifiers elsewhere: the ISO 3166 code of a country, and those that the operator gave.
             * @example {
             *       "iso3166": "US"
             *     }
             */
            externalIds: {
                [key: string]: string;
            };
            /**
             * @description What a table of countries says of a place: demonyms, the capital, the country of a capital.
             * @example [
             *       {
             *         "kind": "demonym",
             *         "text": "Russian",
             *         "id": null
             *       }
             *     ]
             */
            related: components["schemas"]["RelatedName"][];
            /**
             * @description Who decided: the recogniser or the operator.
             * @enum {string}
             */
            origin: "recognised" | "override";
            /** @description The mean confidence of its mentions, 0–1. */
            confidence: number;
            links: {
                /** @example /entities/person/sergei-lavrov */
                self: string;
                /** @example /search?entity=person%2Fsergei-lavrov */
                articles: string;
                /** @description Every mention of it. */
                mentions: string;
                /** @description What it is quoted as saying. */
                quotes: string;
                /** @description What is mentioned together with it. */
                related: string;
                /** @description When it is mentioned. */
                timeline: string;
            };
        };
        /** @description An entity and how often an article mentions it. */
        EntityCount: {
            id: components["schemas"]["EntityId"];
            type: components["schemas"]["EntityType"];
            /** @example Sergei Lavrov */
            name: string;
            /**
             * @description Mentions in this article.
             * @example 4
             */
            mentions: number;
        };
        /** @description Who is mentioned together with whom. */
        EntityGraph: {
            /** @description Mentioned in the most reports first, then by id. */
            nodes: components["schemas"]["GraphNode"][];
            /** @description The pairs that meet most often first. */
            edges: components["schemas"]["GraphEdge"][];
            counts: {
                /** @description Entities of these types in the reports found. */
                nodes: {
                    shown: number;
                    total: number;
                };
                /** @description Pairs of the nodes shown that at least `min` reports mention together. */
                edges: {
                    shown: number;
                    total: number;
                };
            };
            /** @description The reports found, and the articles behind them. */
            total: {
                /**
                 * @description Rows in all pages together.
                 * @example 4
                 */
                value: number;
                /**
                 * @description Always exact.
                 * @constant
                 */
                relation: "eq";
                /** @description Articles behind the hits, copies included. */
                articles: number;
            };
            meta: {
                query: {
                    q: string;
                    /**
                     * @description The query as understood.
                     * @example {
                     *       "term": "lavrov"
                     *     }
                     */
                    parsed: unknown;
                    /**
                     * @description The rule that ran: all of the words, or any of them.
                     * @enum {string}
                     */
                    match: "all" | "any";
                    /**
                     * @description The least share of the weight (idf) of the words that an article must have: 1 under `all`, 0 where any one word is enough.
                     * @example 0.5
                     */
                    leastShare: number;
                    sort: string;
                    collapse: string;
                    /** @description Filters in effect. */
                    filters: {
                        [key: string]: unknown;
                    };
                    expansions: components["schemas"]["Expansion"][];
                    min: number;
                    type: components["schemas"]["EntityType"][];
                };
                /**
                 * @description A hash of contents and settings: the same corpus has the same version after a restart.
                 * @example 3f1c2a9b7d40e65a
                 */
                corpusVersion: string;
                warnings: components["schemas"]["Warning"][];
            };
        };
        /**
         * @description An entity id is its path: type and slug.
         * @example person/sergei-lavrov
         */
        EntityId: string;
        /** @description An entity, with its mentions in one article. */
        EntityInArticle: {
            id: components["schemas"]["EntityId"];
            type: components["schemas"]["EntityType"];
            /**
             * @description The best name: the longest frequent full form.
             * @example Sergei Lavrov
             */
            name: string;
            /** @description Every form as written, the most frequent first. The name is among them unless it comes from a table: `United States` where articles only write `US`. */
            aliases: components["schemas"]["Alias"][];
            /**
             * @description Other listed names that no mention uses, in the order of the alphabet; a search for one finds the entity as well.
             * @example [
             *       "America",
             *       "USA"
             *     ]
             */
            alsoKnownAs: string[];
            counts: {
                /** @description Articles that mention it, copies included. */
                articles: number;
                /** @description Mentions in all of them. */
                mentions: number;
            };
            /** @description The earliest known date of an article that mentions it. */
            first: string | null;
            /** @description The latest known date of an article that mentions it. */
            last: string | null;
            /**
             * @description Identifiers elsewhere: the ISO 3166 code of a country, and those that the operator gave.
             * @example {
             *       "iso3166": "US"
             *     }
             */
            externalIds: {
                [key: string]: string;
            };
            /**
             * @description What a table of countries says of a place: demonyms, the capital, the country of a capital.
             * @example [
             *       {
             *         "kind": "demonym",
             *         "text": "Russian",
             *         "id": null
             *       }
             *     ]
             */
            related: components["schemas"]["RelatedName"][];
            /**
             * @description Who decided: the recogniser or the operator.
             * @enum {string}
             */
            origin: "recognised" | "override";
            /** @description The mean confidence of its mentions, 0–1. */
            confidence: number;
            links: {
                /** @example /entities/person/sergei-lavrov */
                self: string;
                /** @example /search?entity=person%2Fsergei-lavrov */
                articles: string;
                /** @description Every mention of it. */
                mentions: string;
                /** @description What it is quoted as saying. */
                quotes: string;
                /** @description What is mentioned together with it. */
                related: string;
                /** @description When it is mentioned. */
                timeline: string;
            };
            /** @description Its mentions in this article, in reading order. */
            mentions: components["schemas"]["Mention"][];
        };
        /** @description A page of the entities of an article, the most mentioned there first. */
        EntityInArticleList: {
            data: components["schemas"]["EntityInArticle"][];
            total: components["schemas"]["Total"];
            page: components["schemas"]["Page"];
            meta: components["schemas"]["ListMeta"];
        };
        /** @description A page of entities. */
        EntityList: {
            data: components["schemas"]["Entity"][];
            total: components["schemas"]["Total"];
            page: components["schemas"]["Page"];
            meta: components["schemas"]["ListMeta"];
        };
        /**
         * @description What an entity is.
         * @enum {string}
         */
        EntityType: "person" | "organization" | "place";
        /** @description What was searched beside the words as given. */
        Expansion: {
            /**
             * @description The word or words of the query.
             * @example Sergey
             */
            query: string;
            /**
             * @description What was searched as well.
             * @example Sergei Lavrov
             */
            to: string;
            via: components["schemas"]["Via"];
            /**
             * @description The entity whose other name it is.
             * @example person/sergei-lavrov
             */
            entity: string | null;
            /** @description Why, in words. */
            reason: string;
        };
        /** @description Counts of a field's values over the hits. */
        Facet: {
            /** @description The most frequent first, then by value. */
            buckets: components["schemas"]["Bucket"][];
            /** @description Values that are not shown; of those that `facetQuery` asks for. */
            other: number;
            /** @description Hits without a value. */
            missing: number;
        };
        /** @description Facets, and the hits over which they are counted: one page. */
        FacetList: {
            data: components["schemas"]["FacetOfList"][];
            total: components["schemas"]["Total"];
            page: components["schemas"]["Page"];
            meta: components["schemas"]["ListMeta"];
            hits: {
                /**
                 * @description Rows in all pages together.
                 * @example 4
                 */
                value: number;
                /**
                 * @description Always exact.
                 * @constant
                 */
                relation: "eq";
                /** @description Articles behind the hits, copies included. */
                articles: number;
            };
        };
        /** @description Counts of a field's values, under the query and in all. */
        FacetOfList: {
            buckets: {
                /**
                 * @description What a filter takes.
                 * @example person/john-kerry
                 */
                value: string;
                /** @example John Kerry */
                label: string;
                /** @description Hits with this value. */
                count: number;
                /** @description Hits with this value where nothing is asked, under the same collapse: of a report the canonical copy counts. */
                all: number;
            }[];
            /** @description Values that are not shown; of those that `facetQuery` asks for. */
            other: number;
            /** @description Hits without a value. */
            missing: number;
            /** @enum {string} */
            field: "source" | "language" | "author" | "entity.person" | "entity.organization" | "entity.place" | "story" | "year" | "month";
        };
        /** @description A file that is not as it was when it was last read. */
        FileChange: {
            /**
             * @description The path below the corpus folder.
             * @example 2015/talks.txt
             */
            path: string;
            /**
             * @description `rejected`: it is new or changed, and nothing in it can be served.
             * @enum {string}
             */
            what: "added" | "changed" | "removed" | "rejected";
            /**
             * @description Documents that are served from it now.
             * @example 1
             */
            documents: number;
            /** @description Why it, or records in it, are rejected: what was expected, found, and to do. */
            reasons: string[];
        };
        /** @description What the metadata of a document says, word for word; nothing here is guessed. */
        Given: {
            /** @description The id. */
            id?: string;
            /** @description The headline. */
            title?: string;
            /** @description The standfirst. */
            lead?: string;
            /** @description Who wrote it. */
            authors?: string[];
            /** @description When it was published. */
            date?: string;
            /** @description Who published it. */
            source?: string;
            /** @description Where it was published. */
            url?: string;
            /** @description Its language. */
            language?: string;
        };
        /** @description Two entities that the same articles mention. */
        GraphEdge: {
            /** @description The end that more reports mention. */
            source: components["schemas"]["EntityId"];
            /** @description The other end. Edges have no direction. */
            target: components["schemas"]["EntityId"];
            /** @description Reports found that mention both in one article. */
            together: number;
            /** @description Normalised pointwise mutual information (Bouma 2009) among the reports found, -1 to 1. */
            npmi: number;
        };
        /** @description An entity of a graph. */
        GraphNode: {
            id: components["schemas"]["EntityId"];
            type: components["schemas"]["EntityType"];
            /** @example Sergei Lavrov */
            name: string;
            /** @description Reports found that mention it; a report and its copies count once. */
            reports: number;
        };
        /** @description What became of one article of a request. */
        IngestItem: {
            /** @description Its place in the request, counted from 0. */
            index: number;
            /**
             * @description `unchanged`: its file says exactly this already. `rejected`: nothing was written, and `reason` says why.
             * @enum {string}
             */
            outcome: "created" | "replaced" | "unchanged" | "deleted" | "rejected";
            /**
             * @description The id it is served under; null of what is not served.
             * @example talks-resume
             */
            id: string | null;
            /**
             * @description Its address.
             * @example /articles/talks-resume
             */
            location: string | null;
            /**
             * @description Its file, below the corpus folder; null of what is rejected.
             * @example talks-resume.json
             */
            path: string | null;
            /** @description The report that it is a copy of, where it is one; it is served all the same. */
            duplicateOf: {
                /** @description The canonical article. */
                id: string;
                method: components["schemas"]["DuplicateMethod"];
            } | null;
            /** @description What of it could not be used, and other remarks. */
            warnings: {
                /**
                 * @description The kind of warning.
                 * @example id-clash
                 */
                code: string;
                /** @description What happened, in one sentence. */
                detail: string;
            }[];
            /**
             * @description Of what is rejected: the kind of problem, as /problems explains it.
             * @example article-rejected
             */
            code: string | null;
            /**
             * @description Of what is rejected: what was expected, what came, and what to do.
             * @example Expected …
             */
            reason: string | null;
        };
        /** @description What became of each article of a request. */
        IngestReport: {
            /** @description The generation that is served now. */
            corpusVersion: string;
            /** @description The generation that was served before. */
            previous: string | null;
            counts: {
                /** @description Articles that were not rejected. */
                accepted: number;
                /** @description Those of them that are copies of others. */
                duplicates: number;
                /** @description Articles of which nothing was written. */
                rejected: number;
            };
            /** @description Each article, in the order of the request. */
            data: components["schemas"]["IngestItem"][];
        };
        /** @description A remark on a document that is served all the same. */
        IngestWarning: {
            /** @description The path below the corpus folder. */
            path: string;
            /**
             * @description The kind of warning.
             * @example id-clash
             */
            code: string;
            /** @description What happened, in one sentence. */
            detail: string;
        };
        /** @description A language, with how much of it there is and from when. */
        LanguageCoverage: {
            /**
             * @description What filters take; null for articles in an unknown language, which filters call `none`.
             * @example en
             */
            code: string | null;
            /** @description Matching articles, copies included. */
            articles: number;
            /** @description Hits of /search under the same collapse. All rows add up to its total. */
            hits: number;
            /**
             * @description The date of the earliest dated article.
             * @example 2015-10-23
             */
            first: string | null;
            /** @description The date of the latest dated article. */
            last: string | null;
            links: {
                /**
                 * @description Its articles.
                 * @example /articles?source=middleeasteye-net
                 */
                articles: string;
            };
        };
        /** @description A page of languages, the most articles first. */
        LanguageList: {
            data: components["schemas"]["LanguageCoverage"][];
            total: components["schemas"]["Total"];
            page: components["schemas"]["Page"];
            meta: components["schemas"]["ListMeta"];
        };
        /** @description The settings in effect and what the caller should know. */
        ListMeta: {
            /** @description The settings in effect. */
            query: {
                [key: string]: unknown;
            };
            /**
             * @description A hash of contents and settings: the same corpus has the same version after a restart.
             * @example 3f1c2a9b7d40e65a
             */
            corpusVersion: string;
            warnings: components["schemas"]["Warning"][];
        };
        /** @description The process answers. */
        Liveness: {
            /** @constant */
            status: "live";
        };
        /** @description A stretch of the field that matched. */
        Match: {
            range: components["schemas"]["Range"];
            /**
             * @description The term of the text.
             * @example lavrov
             */
            term: string;
            /**
             * @description The word or phrase of the query.
             * @example Lavrov
             */
            query: string;
            via: components["schemas"]["Via"];
        };
        /** @description A stretch of an article that names an entity. */
        Mention: {
            /** @description The article that the mention stands in. */
            articleId: string;
            field: components["schemas"]["TextField"];
            range: components["schemas"]["Range"];
            /**
             * @description The words as written.
             * @example Lavrov
             */
            text: string;
            /** @description The sentence around them. */
            sentence: string;
            /** @description How sure the recogniser is, 0–1. */
            confidence: number;
        };
        /** @description A page of mentions of an entity: of the newest article first, in each in reading order. */
        MentionList: {
            data: components["schemas"]["Mention"][];
            total: components["schemas"]["Total"];
            page: components["schemas"]["Page"];
            meta: components["schemas"]["ListMeta"];
        };
        /** @description Where this page stands. */
        Page: {
            /**
             * @description Rows a page.
             * @example 20
             */
            limit: number;
            /** @description The token of the next page; null on the last. */
            cursor: string | null;
            /** @description The relative URL of the next page. */
            next: string | null;
            /** @description The relative URL of the previous page. */
            prev: string | null;
        };
        /** @description A paragraph of the clean text. */
        Paragraph: {
            /**
             * @description What the paragraph is.
             * @enum {string}
             */
            kind: "body" | "heading" | "caption";
            /** @description Where it stands in `text`. */
            range: components["schemas"]["Range"];
            /** @description The paragraph itself. */
            text: string;
        };
        /** @description A match, and where in the article it stands. */
        PlacedMatch: {
            range: components["schemas"]["Range"];
            /**
             * @description The term of the text.
             * @example lavrov
             */
            term: string;
            /**
             * @description The word or phrase of the query.
             * @example Lavrov
             */
            query: string;
            via: components["schemas"]["Via"];
            field: components["schemas"]["TextField"];
            /**
             * @description What stands there, as written.
             * @example Lavrov
             */
            text: string;
            /** @description The paragraph of `text`, counted from 0; null in title and lead. */
            paragraph: number | null;
            /** @description The sentence it stands in, or all that a long phrase touches; of a title, the whole. */
            sentence: {
                range: components["schemas"]["Range"];
                text: string;
                /** @description Escaped, with every match in it in the chosen element. */
                html: string;
            };
            /**
             * @description A citable address.
             * @example /articles/002-175e92e2922cc121#p7
             */
            link: string;
        };
        /** @description RFC 9457 problem details. */
        Problem: {
            /**
             * @description The page that explains this kind of problem.
             * @example /problems/invalid-parameter
             */
            type: string;
            /** @example A parameter is not valid */
            title: string;
            /** @example 400 */
            status: number;
            /** @description What happened this time. */
            detail: string;
            /**
             * @description The path that was asked.
             * @example /search
             */
            instance: string;
            /**
             * @description The last part of `type`.
             * @example invalid-parameter
             */
            code: string;
            /** @description Names this request in the log. */
            requestId: string;
            /** @description Each thing that was wrong. */
            errors?: components["schemas"]["ProblemError"][];
        };
        /** @description One thing that was wrong with a request. */
        ProblemError: {
            /**
             * @description The parameter, path part or field of the body.
             * @example limit
             */
            param: string;
            /** @description What was expected, what came, and what to do. */
            message: string;
            /**
             * @description What came.
             * @example 9999
             */
            received?: unknown;
            /** @description What would be accepted, where that can be listed. */
            allowed?: string[];
            /**
             * @description The nearest accepted value.
             * @example limit
             */
            suggestion?: string;
        };
        /** @description A kind of problem, and what to do about it. */
        ProblemKind: {
            /** @example invalid-parameter */
            code: string;
            /**
             * @description The `type` of its problems.
             * @example /problems/invalid-parameter
             */
            type: string;
            /**
             * @description The HTTP status it comes with.
             * @example 400
             */
            status: number;
            /** @example A parameter is not valid */
            title: string;
            /** @description What went wrong and what to do. */
            explanation: string;
        };
        /** @description Every kind of problem. */
        ProblemKindList: {
            /** @description By code. */
            data: components["schemas"]["ProblemKind"][];
        };
        /** @description When the article was published, and how that is known. Never the file's time. */
        Published: {
            /**
             * @description ISO 8601, as precise as the evidence; null without evidence.
             * @example 2015-10-23
             */
            value: string | null;
            /**
             * @description How much of it is known.
             * @enum {string}
             */
            precision: "second" | "day" | "month" | "year" | "unknown";
            /** @description Why this date; null where there is none. */
            basis: {
                /**
                 * @description Where the evidence stands.
                 * @enum {string}
                 */
                kind: "metadata" | "url" | "path" | "name" | "text";
                /** @description The evidence, word for word. */
                evidence: string;
            } | null;
        };
        /** @description What cleaning did to this article. */
        Quality: {
            /** @description In document order. */
            removed: components["schemas"]["Removed"][];
            /** @description What a reader should know about the text. */
            warnings: {
                code: string;
                detail: string;
            }[];
        };
        /** @description The settings in effect. */
        QueryEcho: {
            q: string;
            /**
             * @description The query as understood.
             * @example {
             *       "term": "lavrov"
             *     }
             */
            parsed: unknown;
            /**
             * @description The rule that ran: all of the words, or any of them.
             * @enum {string}
             */
            match: "all" | "any";
            /**
             * @description The least share of the weight (idf) of the words that an article must have: 1 under `all`, 0 where any one word is enough.
             * @example 0.5
             */
            leastShare: number;
            sort: string;
            collapse: string;
            /** @description Filters in effect. */
            filters: {
                [key: string]: unknown;
            };
            expansions: components["schemas"]["Expansion"][];
        };
        /** @description What somebody said, word for word, and who. */
        Quote: {
            articleId: components["schemas"]["ArticleId"];
            /**
             * @description The words, without quotation marks; stretches that an attribution or paragraph breaks are joined by a space.
             * @example We are ready to talk.
             */
            text: string;
            /** @description From the first word to the last, in `text` of the article, with whatever breaks the words. */
            range: components["schemas"]["Range"];
            /** @description The stretches of the words, one by one. */
            parts: components["schemas"]["Range"][];
            /**
             * @description `whole`: a sentence of its own. `partial`: part of a sentence of the reporter.
             * @enum {string}
             */
            kind: "whole" | "partial";
            speaker: components["schemas"]["QuoteSpeaker"];
            /** @description The verb that gives the words to the speaker. */
            cue: {
                /** @example said */
                text: string;
                range: components["schemas"]["Range"];
            };
            /** @description The paragraph it begins in, counted from 0. */
            paragraph: number;
            /**
             * @description A citable address.
             * @example /articles/002-175e92e2922cc121#p7
             */
            link: string;
        };
        /** @description A page of quotes: of the newest article first, in each in reading order. */
        QuoteList: {
            data: components["schemas"]["Quote"][];
            total: components["schemas"]["Total"];
            page: components["schemas"]["Page"];
            meta: components["schemas"]["ListMeta"];
        };
        /** @description Who says something. */
        QuoteSpeaker: {
            /**
             * @description The speaker as written.
             * @example Lavrov
             */
            text: string;
            /** @description Where in `text` of the article. */
            range: components["schemas"]["Range"];
            /**
             * @description `name`: by name. `pronoun`: he, she, they. `description`: "a spokesman for the ministry".
             * @enum {string}
             */
            via: "name" | "pronoun" | "description";
            /** @description Who that is; null where the text does not say it for certain. */
            entity: {
                id: components["schemas"]["EntityId"];
                type: components["schemas"]["EntityType"];
                /**
                 * @description The best name: the longest frequent full form.
                 * @example Sergei Lavrov
                 */
                name: string;
            } | null;
        };
        /**
         * @description A stretch of a text: start (included) and end (excluded) in UTF-16 code units, what JavaScript's `slice` takes.
         * @example [
         *       1204,
         *       1363
         *     ]
         */
        Range: [
            number,
            number
        ];
        /** @description A corpus is served. */
        Readiness: {
            /** @constant */
            status: "ready";
            /** @description The generation that is served. */
            corpusVersion: string;
        };
        /** @description A file or record that is not served, and why. */
        Rejected: {
            /**
             * @description The path below the corpus folder.
             * @example 2015/broken.txt
             */
            path: string;
            /** @description The record in the file, counted from 1; null for a whole file. */
            record: number | null;
            /**
             * @description The kind of reason.
             * @enum {string}
             */
            code: "not-a-file" | "too-large" | "encoding" | "binary" | "empty" | "syntax" | "shape" | "unreadable" | "changed" | "format" | "no-article";
            /**
             * @description What was expected, what was found, and what to do.
             * @example Expected UTF-8 text; byte 17 is not. Save the file as UTF-8.
             */
            reason: string;
        };
        /** @description An entity that is mentioned together with another. */
        RelatedEntity: {
            id: components["schemas"]["EntityId"];
            type: components["schemas"]["EntityType"];
            /**
             * @description The best name: the longest frequent full form.
             * @example Sergei Lavrov
             */
            name: string;
            /** @description Reports that mention it; a report and its copies count once. */
            reports: number;
            /** @description Reports that mention both in one article. */
            together: number;
            /**
             * @description Normalised pointwise mutual information (Bouma 2009): 1 where one is never mentioned without the other, 0 where they meet as often as by chance, below 0 where they avoid each other.
             * @example 0.42
             */
            npmi: number;
            links: {
                /** @example /entities/person/john-kerry */
                self: string;
                /** @description A search for the articles that mention both. */
                together: string;
            };
        };
        /** @description A page of related entities. */
        RelatedList: {
            data: components["schemas"]["RelatedEntity"][];
            total: components["schemas"]["Total"];
            page: components["schemas"]["Page"];
            meta: components["schemas"]["ListMeta"];
        };
        /** @description What a table says of a place. */
        RelatedName: {
            /**
             * @description `demonym`: a word for its people and things, which is no mention of it. `capital`: its capital. `capital-of`: the country that it is the capital of.
             * @enum {string}
             */
            kind: "demonym" | "capital" | "capital-of";
            /** @example Russian */
            text: string;
            /** @description The entity, where articles mention it. */
            id: components["schemas"]["EntityId"] | null;
        };
        /** @description What happened to each file since the folder was last read. */
        ReloadReport: {
            /** @description The generation that is served now. */
            corpusVersion: string;
            /** @description The generation that was served before; the same where nothing changed, null at the start. */
            previous: string | null;
            files: {
                /**
                 * @description Files that were not there before.
                 * @example 1
                 */
                added: number;
                /**
                 * @description Files that say something else now.
                 * @example 1
                 */
                changed: number;
                /**
                 * @description Files that are gone.
                 * @example 1
                 */
                removed: number;
                /**
                 * @description Files, new or changed, of which nothing can be served.
                 * @example 1
                 */
                rejected: number;
                /**
                 * @description Files that say what they said.
                 * @example 1
                 */
                unchanged: number;
            };
            /** @description Every file that is not as it was, by path. */
            data: components["schemas"]["FileChange"][];
        };
        /** @description A passage that cleaning took out, the rule, and where it stood. */
        Removed: {
            /**
             * @description `furniture`: navigation, sign-up and rights notices. `repeat`: said before. The others moved into fields of their own.
             * @enum {string}
             */
            kind: "furniture" | "repeat" | "byline" | "dateline" | "headline" | "lead";
            /**
             * @description The rule that took it.
             * @example skip-link
             */
            rule: string;
            /** @description Where it stood in the document as read. */
            range: components["schemas"]["Range"];
            /**
             * @description The passage, as read.
             * @example Skip to main content
             */
            text: string;
        };
        /** @description An entity that a name may mean, and why. */
        ResolvedEntity: {
            id: components["schemas"]["EntityId"];
            type: components["schemas"]["EntityType"];
            /**
             * @description The best name: the longest frequent full form.
             * @example Sergei Lavrov
             */
            name: string;
            /** @description Every form as written, the most frequent first. The name is among them unless it comes from a table: `United States` where articles only write `US`. */
            aliases: components["schemas"]["Alias"][];
            /**
             * @description Other listed names that no mention uses, in the order of the alphabet; a search for one finds the entity as well.
             * @example [
             *       "America",
             *       "USA"
             *     ]
             */
            alsoKnownAs: string[];
            counts: {
                /** @description Articles that mention it, copies included. */
                articles: number;
                /** @description Mentions in all of them. */
                mentions: number;
            };
            /** @description The earliest known date of an article that mentions it. */
            first: string | null;
            /** @description The latest known date of an article that mentions it. */
            last: string | null;
            /**
             * @description Identifiers elsewhere: the ISO 3166 code of a country, and those that the operator gave.
             * @example {
             *       "iso3166": "US"
             *     }
             */
            externalIds: {
                [key: string]: string;
            };
            /**
             * @description What a table of countries says of a place: demonyms, the capital, the country of a capital.
             * @example [
             *       {
             *         "kind": "demonym",
             *         "text": "Russian",
             *         "id": null
             *       }
             *     ]
             */
            related: components["schemas"]["RelatedName"][];
            /**
             * @description Who decided: the recogniser or the operator.
             * @enum {string}
             */
            origin: "recognised" | "override";
            /** @description The mean confidence of its mentions, 0–1. */
            confidence: number;
            links: {
                /** @example /entities/person/sergei-lavrov */
                self: string;
                /** @example /search?entity=person%2Fsergei-lavrov */
                articles: string;
                /** @description Every mention of it. */
                mentions: string;
                /** @description What it is quoted as saying. */
                quotes: string;
                /** @description What is mentioned together with it. */
                related: string;
                /** @description When it is mentioned. */
                timeline: string;
            };
            why: {
                /**
                 * @description `name`: its name. `alias`: articles write it so. `listed`: another name, that no article uses. `surname`: the last word of a person’s name. `part`: the words stand in one of its names. `demonym`: it is a word for the people and things of the place. `spelling`: nothing has the name, and this comes nearest.
                 * @enum {string}
                 */
                kind: "name" | "alias" | "listed" | "surname" | "part" | "demonym" | "spelling";
                /**
                 * @description Its name that fits.
                 * @example Lavrov
                 */
                text: string;
                /**
                 * @description Of all mentions written so, how many mean it, 0–1; 0 where nothing is written so.
                 * @example 1
                 */
                share: number;
                /** @description Why, in words. */
                reason: string;
            };
        };
        /** @description A page of the entities that a name may mean, the likeliest first. */
        ResolvedList: {
            data: components["schemas"]["ResolvedEntity"][];
            total: components["schemas"]["Total"];
            page: components["schemas"]["Page"];
            meta: components["schemas"]["ListMeta"];
        };
        /** @description An article that matches. Every key is present (`leadHtml`, `textHtml` and `explain` where they were asked for) unless `fields` leaves it out; `id` always is. */
        SearchHit: {
            id: components["schemas"]["ArticleId"];
            /** @description The headline, or the first sentence where none is given. */
            title?: string;
            /**
             * @description `first-sentence`: derived; the sentence also stays in `text` and gets no title weight.
             * @enum {string}
             */
            titleOrigin?: "given" | "first-sentence";
            /** @description The standfirst; null if there is none. Not part of `text`. */
            lead?: string | null;
            /**
             * @example [
             *       "Peter Spinella"
             *     ]
             */
            authors?: string[];
            /** @description null when nothing says it. */
            source?: components["schemas"]["Source"] | null;
            /**
             * @description ISO 639-1 (639-3 where it has no shorter code).
             * @example en
             */
            language?: string | null;
            published?: components["schemas"]["Published"];
            /** @description Where it was published; http or https only. */
            url?: string | null;
            /** @description Words in `text`. */
            wordCount?: number;
            /** @description null where it is the only report of its event. */
            story?: components["schemas"]["ArticleStory"] | null;
            links?: {
                /** @example /articles/002-175e92e2922cc121 */
                self: string;
                /** @description Its entities with their mentions. */
                entities: string;
                /** @description Who says what in it. */
                quotes: string;
                /** @description Articles that share its words and entities. */
                similar: string;
                /** @description Its other versions, compared with it. */
                duplicates: string;
                /** @description What it was made from. */
                source: string;
            };
            duplicates?: {
                /** @description Other articles that are the same report. */
                count: number;
                /** @description The article that stands for the group. */
                canonical: components["schemas"]["ArticleId"];
            };
            /** @description The ten most mentioned. */
            entities?: components["schemas"]["EntityCount"][];
            /**
             * @description Relevance; 0 when browsing.
             * @example 4.21
             */
            score?: number;
            snippets?: components["schemas"]["Snippet"][];
            /** @description The title, escaped, with the matches marked. */
            titleHtml?: string;
            /** @description With `highlight=full`: the lead, escaped, with every match marked. */
            leadHtml?: string | null;
            /** @description With `highlight=full`: the whole text, escaped, with every match marked. */
            textHtml?: string;
            /**
             * @description Words of the query that the article lacks, where the rule lets it; stop words aside.
             * @example [
             *       "Kerry"
             *     ]
             */
            missing?: string[];
            /** @description With `explain=true`: contributions add up to the score. */
            explain?: components["schemas"]["Contribution"][];
        };
        /** @description A page of hits, best first. */
        SearchPage: {
            hits: components["schemas"]["SearchHit"][];
            total: {
                /**
                 * @description Rows in all pages together.
                 * @example 4
                 */
                value: number;
                /**
                 * @description Always exact.
                 * @constant
                 */
                relation: "eq";
                /** @description Articles behind the hits, copies included. */
                articles: number;
            };
            /** @description By field, as asked. */
            facets: {
                [key: string]: components["schemas"]["Facet"];
            };
            /** @description Entities that the query names, with their articles in the corpus. */
            entities: {
                id: components["schemas"]["EntityId"];
                type: components["schemas"]["EntityType"];
                /** @example Sergei Lavrov */
                name: string;
                articles: number;
            }[];
            page: components["schemas"]["Page"];
            suggest: components["schemas"]["Suggest"];
            meta: {
                query: components["schemas"]["QueryEcho"];
                /**
                 * @description A hash of contents and settings: the same corpus has the same version after a restart.
                 * @example 3f1c2a9b7d40e65a
                 */
                corpusVersion: string;
                warnings: components["schemas"]["Warning"][];
            };
        };
        /** @description The parameters of a search, as JSON. */
        SearchRequest: {
            /**
             * @description One or two words: articles that have all; three: all, where any article has all; four or more: those with enough of their weight (see `match`). `"a phrase"`, `-not`, `OR`, `( )`, `field:value` (title, lead, text, entity, source, author, language), `prefix*`. Empty browses, newest first. Default: "".
             * @example Lavrov
             */
            q?: string;
            /**
             * @description The fields to search. Repeat or separate by commas.
             * @example [
             *       "title",
             *       "lead"
             *     ]
             */
            in?: ("title" | "lead" | "text")[];
            /**
             * @description How many of the words an article must have. `auto`: all of up to three keywords, of three that no article has together half of their weight (idf); of more keywords 30 %; in a question (three weighty words and two function words) any, and coverage ranks. Phrases, fields, signs and operators make every word count. `meta.query.match` and `leastShare` say which rule ran, `missing` what a hit lacks. Default: "auto".
             * @enum {string}
             */
            match?: "auto" | "all" | "any";
            /**
             * @description Typing errors to forgive where nothing else matches a word; `auto` by its length. Default: "auto".
             * @enum {string}
             */
            fuzzy?: "1" | "2" | "auto" | "off";
            /**
             * @description Also find stems and the other names of an entity. Default: "on".
             * @enum {string}
             */
            expand?: "on" | "off";
            /** @description Answer a slip in the query language with 400 instead of a warning. Default: false. */
            strict?: boolean;
            /**
             * @description Published on or after: ISO 8601, partial, or relative.
             * @example 2015-10
             */
            from?: string;
            /**
             * @description Published on or before, to the end of the period named.
             * @example now-7d
             */
            to?: string;
            /**
             * @description Published within that year, month or day.
             * @example 2015-10-23
             */
            date?: string;
            /**
             * @description Articles without a date; `exclude` is the default with `from`, `to` or `date`, else `include`.
             * @enum {string}
             */
            undated?: "include" | "exclude" | "only";
            /**
             * @description Source ids; `-id` excludes, `none` is no source. Repeat or separate by commas.
             * @example [
             *       "middleeasteye-net"
             *     ]
             */
            source?: string[];
            /**
             * @description Language codes; `-en` excludes, `none` is unknown. Repeat or separate by commas.
             * @example [
             *       "en"
             *     ]
             */
            language?: string[];
            /**
             * @description Authors by name; `-name` excludes, `none` is no author. Repeat or separate by commas.
             * @example [
             *       "Peter Spinella"
             *     ]
             */
            author?: string[];
            /**
             * @description Entity ids, any of them; `-id` excludes. A former id, or another name as an id, means its entity, with a warning. Repeat or separate by commas.
             * @example [
             *       "person/sergei-lavrov"
             *     ]
             */
            entity?: string[];
            /**
             * @description Entity types of which the article mentions at least one; `-type` excludes. Repeat or separate by commas.
             * @example [
             *       "person"
             *     ]
             */
            type?: ("person" | "-person" | "organization" | "-organization" | "place" | "-place")[];
            /**
             * @description Story ids, any of them; `-id` excludes, `none` is no story. Repeat or separate by commas.
             * @example [
             *       "syria-talks"
             *     ]
             */
            story?: string[];
            /**
             * @description Order of the hits; an empty `q` is always newest first unless another order is named. Default: "relevance".
             * @enum {string}
             */
            sort?: "relevance" | "newest" | "oldest" | "title";
            /**
             * @description What is one hit: an article with its copies, each article, or a whole story. The article that stands for the group is shown where it matches, else the best that does. Default: "duplicates".
             * @enum {string}
             */
            collapse?: "duplicates" | "none" | "story";
            /** @description Rows a page, 1 to 100. Default: 20. */
            limit?: number;
            /** @description The page, counted from 1. Not together with `cursor`. */
            page?: number;
            /** @description The token `page.cursor` of the page before. What only shows a row (`fields`, `facets`, `snippets`, `highlight` and the like) and `limit` may change from page to page; what decides the rows may not. */
            cursor?: string;
            /**
             * @description The keys of a hit to answer; `-key` leaves one out. Repeat or separate by commas.
             * @example [
             *       "id",
             *       "title"
             *     ]
             */
            fields?: string[];
            /**
             * @description Fields to count, by the articles that stand for the hits: values that only collapsed ones have are not counted. Repeat or separate by commas.
             * @example [
             *       "source",
             *       "entity.person"
             *     ]
             */
            facets?: ("source" | "language" | "author" | "entity.person" | "entity.organization" | "entity.place" | "story" | "year" | "month")[];
            /** @description Buckets a facet. Default: 10. */
            facetLimit?: number;
            /**
             * @description What facets count: the hits, or for each facet what the hits would be without its own filter, so that a choice among its values can be widened. Default: "conjunctive".
             * @enum {string}
             */
            facetMode?: "conjunctive" | "disjunctive";
            /**
             * @description Only facet values with words that begin so, whatever case and accents. `other` then counts among these.
             * @example lav
             */
            facetQuery?: string;
            /**
             * @description Mark what matched in title and snippets; `full` also answers `leadHtml` and `textHtml`, the whole article marked. Default: "on".
             * @enum {string}
             */
            highlight?: "on" | "off" | "full";
            /** @description Passages a hit. Default: 3. */
            snippets?: number;
            /** @description Characters a passage; whole sentences where they fit. Default: 160. */
            snippetLength?: number;
            /**
             * @description The element around what matched; only elements that are harmless in any page. Default: "mark".
             * @enum {string}
             */
            tag?: "mark" | "em" | "strong" | "b" | "i" | "u" | "span";
            /** @description Show how each score came about. Default: false. */
            explain?: boolean;
        };
        /** @description How often a value was met, step by step. */
        Series: {
            /**
             * @description What a filter takes.
             * @example middleeasteye-net
             */
            value: string;
            /** @example Middle East Eye */
            label: string;
            /** @description Hits with this value in all steps. */
            count: number;
            /** @description The same, step by step, in the order of `data`. */
            counts: number[];
        };
        /** @description What this is, how much it holds, and where to go on. */
        ServiceInfo: {
            /** @constant */
            name: "Dateline";
            /**
             * @description The version of the program.
             * @example 0.1.0
             */
            version: string;
            description: string;
            /** @description The generation that is served. */
            corpusVersion: string;
            counts: {
                /** @description Articles served, copies included. */
                articles: number;
                /** @description Articles after copies are collapsed. */
                unique: number;
                /** @description People, organisations and places. */
                entities: number;
                /** @description Events that several articles report. */
                stories: number;
                /** @description Words in all texts. */
                words: number;
            };
            /**
             * @description Relative URLs by name.
             * @example {
             *       "search": "/search",
             *       "docs": "/docs"
             *     }
             */
            links: {
                [key: string]: string;
            };
        };
        /** @description A passage with the same words in both texts; case, accents, punctuation and spacing may differ. It may stand elsewhere in the other text. */
        SharedPassage: {
            /** @description Where it stands in `text` of the article asked for. */
            here: components["schemas"]["Range"];
            /** @description Where it stands in `text` of this row. */
            there: components["schemas"]["Range"];
            /** @description How many words it has. */
            words: number;
        };
        /** @description An article that shares weighty words and entities. Every key is present unless `fields` leaves it out; `id` always is. */
        SimilarArticle: {
            id: components["schemas"]["ArticleId"];
            /** @description The headline, or the first sentence where none is given. */
            title?: string;
            /**
             * @description `first-sentence`: derived; the sentence also stays in `text` and gets no title weight.
             * @enum {string}
             */
            titleOrigin?: "given" | "first-sentence";
            /** @description The standfirst; null if there is none. Not part of `text`. */
            lead?: string | null;
            /**
             * @example [
             *       "Peter Spinella"
             *     ]
             */
            authors?: string[];
            /** @description null when nothing says it. */
            source?: components["schemas"]["Source"] | null;
            /**
             * @description ISO 639-1 (639-3 where it has no shorter code).
             * @example en
             */
            language?: string | null;
            published?: components["schemas"]["Published"];
            /** @description Where it was published; http or https only. */
            url?: string | null;
            /** @description Words in `text`. */
            wordCount?: number;
            /** @description null where it is the only report of its event. */
            story?: components["schemas"]["ArticleStory"] | null;
            links?: {
                /** @example /articles/002-175e92e2922cc121 */
                self: string;
                /** @description Its entities with their mentions. */
                entities: string;
                /** @description Who says what in it. */
                quotes: string;
                /** @description Articles that share its words and entities. */
                similar: string;
                /** @description Its other versions, compared with it. */
                duplicates: string;
                /** @description What it was made from. */
                source: string;
            };
            duplicates?: {
                /** @description Other articles that are the same report. */
                count: number;
                /** @description The article that stands for the group. */
                canonical: components["schemas"]["ArticleId"];
            };
            /** @description The ten most mentioned. */
            entities?: components["schemas"]["EntityCount"][];
            /**
             * @description How much of what tells the article apart the other shares; about 1 for a text that says the same.
             * @example 0.42
             */
            score?: number;
            because?: components["schemas"]["Because"];
        };
        /** @description A page of similar articles, the most similar first. */
        SimilarList: {
            data: components["schemas"]["SimilarArticle"][];
            total: components["schemas"]["Total"];
            page: components["schemas"]["Page"];
            meta: components["schemas"]["ListMeta"];
        };
        /** @description A passage shown for a hit. */
        Snippet: {
            field: components["schemas"]["TextField"];
            /** @description Escaped, with the matches in the chosen element. */
            html: string;
            /** @description The same passage, plain. */
            text: string;
            /** @description The passage in its field; an ellipsis is outside it. */
            range: components["schemas"]["Range"];
            /** @description The paragraph of `text`, counted from 0; null in title and lead. */
            paragraph: number | null;
            matches: components["schemas"]["Match"][];
            /**
             * @description A citable address.
             * @example /articles/002-175e92e2922cc121#p7
             */
            link: string;
        };
        /** @description Who published the article. */
        Source: {
            /**
             * @description What filters take.
             * @example middleeasteye-net
             */
            id: string;
            /** @example Middle East Eye */
            name: string | null;
        };
        /** @description A source, with how much of it there is and from when. */
        SourceCoverage: {
            /**
             * @description What filters take; null for articles without a source, which filters call `none`.
             * @example middleeasteye-net
             */
            id: string | null;
            /** @example Middle East Eye */
            name: string | null;
            /** @description Matching articles, copies included. */
            articles: number;
            /** @description Hits of /search under the same collapse. All rows add up to its total. */
            hits: number;
            /**
             * @description The date of the earliest dated article.
             * @example 2015-10-23
             */
            first: string | null;
            /** @description The date of the latest dated article. */
            last: string | null;
            links: {
                /**
                 * @description Its articles.
                 * @example /articles?source=middleeasteye-net
                 */
                articles: string;
            };
        };
        /** @description A page of sources, the most articles first. */
        SourceList: {
            data: components["schemas"]["SourceCoverage"][];
            total: components["schemas"]["Total"];
            page: components["schemas"]["Page"];
            meta: components["schemas"]["ListMeta"];
        };
        /** @description A stretch of the clean article, and where it stood. */
        SourceSegment: {
            field: components["schemas"]["TextField"];
            /** @description Where it stands in the field. */
            range: components["schemas"]["Range"];
            /** @description Where it stood in `raw`. */
            raw: components["schemas"]["Range"];
            /** @description True: character by character the same, so that every offset can be told. False: normalised (a line break shown as a space, an accent composed), and only the two stretches as wholes belong together. */
            verbatim: boolean;
        };
        /** @description What was read, rejected and why, and what is served. */
        Stats: {
            corpusVersion: string;
            documents: {
                /** @description Files found below the folder. */
                files: number;
                /** @description Documents read from them. */
                read: number;
                /** @description Files and records that are not served. */
                rejected: number;
            };
            articles: {
                /** @description Articles served, copies included. */
                total: number;
                /** @description Articles after copies are collapsed. */
                unique: number;
                /** @description Copies. */
                duplicates: number;
                /** @description Articles with a known date. */
                dated: number;
                /** @description Words in all texts. */
                words: number;
            };
            /**
             * @description Passages that cleaning took out, by kind.
             * @example {
             *       "furniture": 9
             *     }
             */
            removed: {
                [key: string]: number;
            };
            /** @description Entities by type. */
            entities: {
                person: number;
                organization: number;
                place: number;
            };
            /** @description Stories. */
            stories: {
                /** @description Events that at least two different articles report. */
                total: number;
                /** @description Articles in stories, copies included. */
                articles: number;
            };
            index: {
                /** @description Different terms. */
                terms: number;
                /** @description Words indexed. */
                tokens: number;
            };
            /** @description Every rejected file and record, by path. */
            rejected: components["schemas"]["Rejected"][];
            /** @description Remarks on documents that are served. */
            warnings: components["schemas"]["IngestWarning"][];
            /** @description Articles by source, copies collapsed: what /facets says. At most 1,000 values; `other` counts the rest. */
            sources: components["schemas"]["Facet"];
            /** @description Articles by language, copies collapsed: what /facets says. At most 1,000 values; `other` counts the rest. */
            languages: components["schemas"]["Facet"];
            /** @description Articles by year of publication, copies collapsed: what /facets says. At most 1,000 values; `other` counts the rest. */
            years: components["schemas"]["Facet"];
        };
        /** @description A stretch of time and its hits. */
        Step: {
            /**
             * @description The first day.
             * @example 2015-10-01
             */
            from: string;
            /**
             * @description The last day, included.
             * @example 2015-10-31
             */
            to: string;
            /** @description Hits published in it. */
            count: number;
        };
        /** @description The articles, from one or more sources, that report one event. */
        Story: {
            id: components["schemas"]["StoryId"];
            /** @description The representative's title. */
            title: string;
            /**
             * @description Whom and what it is about, by the names and terms that its articles share.
             * @example John Kerry, Syria, Vienna: talks, meeting
             */
            label: string;
            /** @description The article that stands for the story: the one most like all others. */
            representative: components["schemas"]["ArticleId"];
            /** @description When its first dated article was published; null where none is dated. */
            earliest: string | null;
            /** @description When its last dated article was published; null where none is dated. */
            latest: string | null;
            counts: {
                /** @description Articles, copies included. */
                total: number;
                /** @description Articles after copies are collapsed; at least two. */
                unique: number;
                /** @description Copies. */
                duplicates: number;
                /** @description Different known sources. */
                sources: number;
            };
            /** @description The ten that most of its articles mention. */
            entities: components["schemas"]["StoryEntity"][];
            /** @description Its articles, copies included: the earliest first, undated ones last, then by id. */
            articles: components["schemas"]["ArticleId"][];
            links: {
                /** @example /stories/000-8f67c9f0b1cc3016 */
                self: string;
                /** @example /stories/000-8f67c9f0b1cc3016/articles */
                articles: string;
            };
        };
        /** @description An entity and how much of a story is about it. */
        StoryEntity: {
            id: components["schemas"]["EntityId"];
            type: components["schemas"]["EntityType"];
            /** @example Sergei Lavrov */
            name: string;
            /** @description Mentions in these articles. */
            mentions: number;
            /** @description Articles of the story that mention it, copies left out. */
            articles: number;
        };
        /**
         * @description The id of a story, as filters take it.
         * @example syria-talks
         */
        StoryId: string;
        /** @description A page of stories. */
        StoryList: {
            data: components["schemas"]["Story"][];
            total: components["schemas"]["Total"];
            page: components["schemas"]["Page"];
            meta: components["schemas"]["ListMeta"];
        };
        /** @description Help with the query. */
        Suggest: {
            /** @description A likelier spelling: of a word that nothing matches, or of a rare one that is one typing error away from a word in 20 times as many articles. It has at least as many hits; `hits` stay what was asked for. */
            didYouMean: {
                /**
                 * @description A query to try.
                 * @example Lavrov
                 */
                q: string;
                /** @description How many hits it has. */
                total: number;
            } | null;
            /** @description Without hits: each word and phrase, how many articles have it, and what looks like it; what is excluded after a `-`. */
            terms: {
                term: string;
                /** @description Articles that have it, filters aside. */
                articles: number;
                /** @description Words of the corpus that look alike. */
                nearest: string[];
            }[];
            /** @description Without hits: the query without the filters that exclude all it finds, or with the words of its phrases but without their quotes (`dropped` names the phrases), or the longest part of it that has some. */
            relaxed: {
                /**
                 * @description A query to try.
                 * @example Lavrov
                 */
                q: string;
                /** @description How many hits it has. */
                total: number;
                /**
                 * @description What it leaves out: parts of the query, and filters by the names of their parameters.
                 * @example [
                 *       "zebra",
                 *       "source"
                 *     ]
                 */
                dropped: string[];
                /**
                 * @description Those of `dropped` that are parameters: `total` counts without them.
                 * @example [
                 *       "source"
                 *     ]
                 */
                filters: string[];
            } | null;
        };
        /** @description A way to go on typing. */
        Suggestion: {
            /**
             * @description What is suggested.
             * @enum {string}
             */
            kind: "entity" | "title" | "term";
            /**
             * @description What to show, and what to search for.
             * @example Sergei Lavrov
             */
            text: string;
            /**
             * @description The name, title or word that goes on as was typed: of an entity it may be an alias.
             * @example Lavrov
             */
            matched: string;
            /**
             * @description Articles that mention the entity, bear the title or have the word as written, together with every word before it; copies included.
             * @example 4
             */
            count: number;
            /**
             * @description The id of the entity, or of the newest article with that title; null for a word.
             * @example person/sergei-lavrov
             */
            id: string | null;
            links: {
                /**
                 * @description Where it leads.
                 * @example /entities/person/sergei-lavrov
                 */
                self: string;
            };
        };
        /** @description Ways to go on typing, by kind and the likeliest first: one page. */
        SuggestionList: {
            data: components["schemas"]["Suggestion"][];
            total: components["schemas"]["Total"];
            page: components["schemas"]["Page"];
            meta: components["schemas"]["ListMeta"];
        };
        /**
         * @description The part of the article in which a range counts.
         * @enum {string}
         */
        TextField: "title" | "lead" | "text";
        /** @description Hits by time. All steps, `undated` and `vague` add up to the total. */
        Timeline: {
            /** @description Without gaps, from `from` to `to` where they are given, else from the first hit to the last. */
            data: components["schemas"]["Step"][];
            /** @description The same as of /search: all steps, and `undated` and `vague`. */
            total: {
                /**
                 * @description Rows in all pages together.
                 * @example 4
                 */
                value: number;
                /**
                 * @description Always exact.
                 * @constant
                 */
                relation: "eq";
                /** @description Articles behind the hits, copies included. */
                articles: number;
            };
            /** @description Hits without a date, in no step. */
            undated: number;
            /** @description Hits in no step because less is known of their date than a step: a year, for months. */
            vague: number;
            /** @description With `by`: the most frequent values first. */
            series: components["schemas"]["Series"][];
            /** @description With `by`: values that are not shown. */
            other: number;
            /** @description With `by`: hits in the steps that have no value. */
            missing: number;
            meta: {
                query: {
                    q: string;
                    /**
                     * @description The query as understood.
                     * @example {
                     *       "term": "lavrov"
                     *     }
                     */
                    parsed: unknown;
                    /**
                     * @description The rule that ran: all of the words, or any of them.
                     * @enum {string}
                     */
                    match: "all" | "any";
                    /**
                     * @description The least share of the weight (idf) of the words that an article must have: 1 under `all`, 0 where any one word is enough.
                     * @example 0.5
                     */
                    leastShare: number;
                    sort: string;
                    collapse: string;
                    /** @description Filters in effect. */
                    filters: {
                        [key: string]: unknown;
                    };
                    expansions: components["schemas"]["Expansion"][];
                    /** @enum {string} */
                    interval: "day" | "week" | "month" | "year";
                    by: ("source" | "entity" | "type") | null;
                };
                /**
                 * @description A hash of contents and settings: the same corpus has the same version after a restart.
                 * @example 3f1c2a9b7d40e65a
                 */
                corpusVersion: string;
                warnings: components["schemas"]["Warning"][];
            };
        };
        /** @description How many rows there are; exact. */
        Total: {
            /**
             * @description Rows in all pages together.
             * @example 4
             */
            value: number;
            /**
             * @description Always exact.
             * @constant
             */
            relation: "eq";
        };
        /** @description One of the articles that are the same report. */
        Version: {
            id: components["schemas"]["ArticleId"];
            /**
             * @description Where it was read, below the corpus folder.
             * @example 002_175e92e2922cc121.txt
             */
            path: string;
            /** @description The headline, or the first sentence where none is given. */
            title: string;
            /** @description null when nothing says it. */
            source: components["schemas"]["Source"] | null;
            published: components["schemas"]["Published"];
            /** @description Where it was published; http or https only. */
            url: string | null;
            /** @description Words in `text`. */
            wordCount: number;
            /** @description Whether it stands for all versions. */
            canonical: boolean;
            links: {
                /** @example /articles/002-175e92e2922cc121 */
                self: string;
            };
        };
        /** @description What stands in one text only. Both sides: one stands in the place of the other. */
        VersionDifference: {
            /** @description What stands only in `text` of the article asked for; null where nothing does. */
            here: {
                range: components["schemas"]["Range"];
                /** @description The words of the range, as they stand there. */
                text: string;
            } | null;
            /** @description What stands only in `text` of this row; null where nothing does. */
            there: {
                range: components["schemas"]["Range"];
                /** @description The words of the range, as they stand there. */
                text: string;
            } | null;
        };
        /**
         * @description Why it matched: the word itself, its stem, a prefix, another name of the entity, or a typing error forgiven. `related` is a word that the best articles for a question share: it adds to scores, and neither finds nor is marked.
         * @enum {string}
         */
        Via: "exact" | "stem" | "prefix" | "alias" | "fuzzy" | "related";
        /** @description Something the caller should know; the answer is right all the same. */
        Warning: {
            /** @example undated-excluded */
            code: string;
            /** @description What happened, in one sentence. */
            detail: string;
            /**
             * @description The parameter it concerns.
             * @example from
             */
            param: string | null;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: {
        /** @description Names this request in the log; taken over from the request where it is short and clean. */
        "x-request-id": string;
        /** @description A weak tag of generation, question and media type; send it back as If-None-Match. */
        ETag: string;
        /** @description Time spent, in milliseconds. */
        "Server-Timing": string;
        /** @description Accept. */
        Vary: string;
        /** @description Where to go instead; of what was created, where it is. */
        Location: string;
        /** @description RFC 8288: the first, the previous and the next page. Left out where it would be longer than 4,096 bytes: `page.next` and `page.prev` say the same. */
        Link: string;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    getService: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What this is. By Accept also as text/html. */
            200: {
                headers: {
                    "x-request-id": components["headers"]["x-request-id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    Vary: components["headers"]["Vary"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ServiceInfo"];
                };
            };
            /** @description What If-None-Match names is still right; no body. */
            304: {
                headers: {
                    "x-request-id": components["headers"]["x-request-id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    Vary: components["headers"]["Vary"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `unknown-parameter`: There is no such parameter. `invalid-encoding`: The address is not valid UTF-8. By Accept also as text/html. */
            400: {
                headers: {
                    "x-request-id": components["headers"]["x-request-id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/unknown-parameter",
                     *       "title": "There is no such parameter",
                     *       "status": 400,
                     *       "detail": "A misspelt parameter would silently change the answer, so unknown ones are refused. `errors` lists the ones there are.",
                     *       "instance": "/search",
                     *       "code": "unknown-parameter",
                     *       "requestId": "0b7a3ad0-5f0e-4f0a-9d6e-1f6f0c8f3b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong here. By Accept also as text/html. */
            500: {
                headers: {
                    "x-request-id": components["headers"]["x-request-id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/internal",
                     *       "title": "Something went wrong here",
                     *       "status": 500,
                     *       "detail": "This is a fault of the server, not of the request. The log names the cause under the request id of the answer.",
                     *       "instance": "/search",
                     *       "code": "internal",
                     *       "requestId": "0b7a3ad0-5f0e-4f0a-9d6e-1f6f0c8f3b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-ready`: No corpus is served yet. By Accept also as text/html. */
            503: {
                headers: {
                    "x-request-id": components["headers"]["x-request-id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/not-ready",
                     *       "title": "No corpus is served yet",
                     *       "status": 503,
                     *       "detail": "The server is still reading its articles. Ask again when /health/ready answers 200.",
                     *       "instance": "/search",
                     *       "code": "not-ready",
                     *       "requestId": "0b7a3ad0-5f0e-4f0a-9d6e-1f6f0c8f3b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    search: {
        parameters: {
            query?: {
                /**
                 * @description One or two words: articles that have all; three: all, where any article has all; four or more: those with enough of their weight (see `match`). `"a phrase"`, `-not`, `OR`, `( )`, `field:value` (title, lead, text, entity, source, author, language), `prefix*`. Empty browses, newest first.
                 * @example Lavrov
                 */
                q?: string;
                /** @description The fields to search. Repeat or separate by commas. */
                in?: ("title" | "lead" | "text")[];
                /** @description How many of the words an article must have. `auto`: all of up to three keywords, of three that no article has together half of their weight (idf); of more keywords 30 %; in a question (three weighty words and two function words) any, and coverage ranks. Phrases, fields, signs and operators make every word count. `meta.query.match` and `leastShare` say which rule ran, `missing` what a hit lacks. */
                match?: "auto" | "all" | "any";
                /** @description Typing errors to forgive where nothing else matches a word; `auto` by its length. */
                fuzzy?: "1" | "2" | "auto" | "off";
                /** @description Also find stems and the other names of an entity. */
                expand?: "on" | "off";
                /** @description Answer a slip in the query language with 400 instead of a warning. */
                strict?: boolean;
                /** @description Published on or after: ISO 8601, partial, or relative. */
                from?: string;
                /** @description Published on or before, to the end of the period named. */
                to?: string;
                /** @description Published within that year, month or day. */
                date?: string;
                /** @description Articles without a date; `exclude` is the default with `from`, `to` or `date`, else `include`. */
                undated?: "include" | "exclude" | "only";
                /** @description Source ids; `-id` excludes, `none` is no source. Repeat or separate by commas. */
                source?: string[];
                /** @description Language codes; `-en` excludes, `none` is unknown. Repeat or separate by commas. */
                language?: string[];
                /** @description Authors by name; `-name` excludes, `none` is no author. Repeat or separate by commas. */
                author?: string[];
                /** @description Entity ids, any of them; `-id` excludes. A former id, or another name as an id, means its entity, with a warning. Repeat or separate by commas. */
                entity?: string[];
                /** @description Entity types of which the article mentions at least one; `-type` excludes. Repeat or separate by commas. */
                type?: ("person" | "-person" | "organization" | "-organization" | "place" | "-place")[];
                /** @description Story ids, any of them; `-id` excludes, `none` is no story. Repeat or separate by commas. */
                story?: string[];
                /** @description Order of the hits; an empty `q` is always newest first unless another order is named. */
                sort?: "relevance" | "newest" | "oldest" | "title";
                /** @description What is one hit: an article with its copies, each article, or a whole story. The article that stands for the group is shown where it matches, else the best that does. */
                collapse?: "duplicates" | "none" | "story";
                /** @description Rows a page, 1 to 100. */
                limit?: number;
                /** @description The page, counted from 1. Not together with `cursor`. */
                page?: number;
                /** @description The token `page.cursor` of the page before. What only shows a row (`fields`, `facets`, `snippets`, `highlight` and the like) and `limit` may change from page to page; what decides the rows may not. */
                cursor?: string;
                /** @description The keys of a hit to answer; `-key` leaves one out. Repeat or separate by commas. */
                fields?: string[];
                /** @description Fields to count, by the articles that stand for the hits: values that only collapsed ones have are not counted. Repeat or separate by commas. */
                facets?: ("source" | "language" | "author" | "entity.person" | "entity.organization" | "entity.place" | "story" | "year" | "month")[];
                /** @description Buckets a facet. */
                facetLimit?: number;
                /** @description What facets count: the hits, or for each facet what the hits would be without its own filter, so that a choice among its values can be widened. */
                facetMode?: "conjunctive" | "disjunctive";
                /** @description Only facet values with words that begin so, whatever case and accents. `other` then counts among these. */
                facetQuery?: string;
                /** @description Mark what matched in title and snippets; `full` also answers `leadHtml` and `textHtml`, the whole article marked. */
                highlight?: "on" | "off" | "full";
                /** @description Passages a hit. */
                snippets?: number;
                /** @description Characters a passage; whole sentences where they fit. */
                snippetLength?: number;
                /** @description The element around what matched; only elements that are harmless in any page. */
                tag?: "mark" | "em" | "strong" | "b" | "i" | "u" | "span";
                /** @description Show how each score came about. */
                explain?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of hits, best first. By Accept also as text/html. */
            200: {
                headers: {
                    "x-request-id": components["headers"]["x-request-id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    Vary: components["headers"]["Vary"];
                    ETag: components["headers"]["ETag"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SearchPage"];
                };
            };
            /** @description What If-None-Match names is still right; no body. */
            304: {
                headers: {
                    "x-request-id": components["headers"]["x-request-id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    Vary: components["headers"]["Vary"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `invalid-parameter`: A parameter is not valid. `invalid-query`: The query cannot be answered. `invalid-cursor`: The cursor does not belong to this request. `unknown-parameter`: There is no such parameter. `invalid-encoding`: The address is not valid UTF-8. By Accept also as text/html. */
            400: {
                headers: {
                    "x-request-id": components["headers"]["x-request-id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/invalid-parameter",
                     *       "title": "A parameter is not valid",
                     *       "status": 400,
                     *       "detail": "Each entry of `errors` names a parameter, what it takes and what came. Values are never clamped: what does not fit is refused.",
                     *       "instance": "/search",
                     *       "code": "invalid-parameter",
                     *       "requestId": "0b7a3ad0-5f0e-4f0a-9d6e-1f6f0c8f3b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `stale-cursor`: The cursor belongs to an earlier corpus. By Accept also as text/html. */
            410: {
                headers: {
                    "x-request-id": components["headers"]["x-request-id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/stale-cursor",
                     *       "title": "The cursor belongs to an earlier corpus",
                     *       "status": 410,
                     *       "detail": "The articles have changed since the cursor was made, so the next page would not fit the last. Start again without a cursor.",
                     *       "instance": "/search",
                     *       "code": "stale-cursor",
                     *       "requestId": "0b7a3ad0-5f0e-4f0a-9d6e-1f6f0c8f3b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong here. By Accept also as text/html. */
            500: {
                headers: {
                    "x-request-id": components["headers"]["x-request-id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/internal",
                     *       "title": "Something went wrong here",
                     *       "status": 500,
                     *       "detail": "This is a fault of the server, not of the request. The log names the cause under the request id of the answer.",
                     *       "instance": "/search",
                     *       "code": "internal",
                     *       "requestId": "0b7a3ad0-5f0e-4f0a-9d6e-1f6f0c8f3b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-ready`: No corpus is served yet. By Accept also as text/html. */
            503: {
                headers: {
                    "x-request-id": components["headers"]["x-request-id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/not-ready",
                     *       "title": "No corpus is served yet",
                     *       "status": 503,
                     *       "detail": "The server is still reading its articles. Ask again when /health/ready answers 200.",
                     *       "instance": "/search",
                     *       "code": "not-ready",
                     *       "requestId": "0b7a3ad0-5f0e-4f0a-9d6e-1f6f0c8f3b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    searchByBody: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "q": "Lavrov",
                 *       "limit": 5
                 *     }
                 */
                "application/json": components["schemas"]["SearchRequest"];
            };
        };
        responses: {
            /** @description A page of hits, best first. */
            200: {
                headers: {
                    "x-request-id": components["headers"]["x-request-id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SearchPage"];
                };
            };
            /** @description `invalid-parameter`: A parameter is not valid. `invalid-query`: The query cannot be answered. `invalid-cursor`: The cursor does not belong to this request. `invalid-body`: The body is not valid JSON. `unknown-parameter`: There is no such parameter. `invalid-encoding`: The address is not valid UTF-8. By Accept also as text/html. */
            400: {
                headers: {
                    "x-request-id": components["headers"]["x-request-id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/invalid-parameter",
                     *       "title": "A parameter is not valid",
                     *       "status": 400,
                     *       "detail": "Each entry of `errors` names a parameter, what it takes and what came. Values are never clamped: what does not fit is refused.",
                     *       "instance": "/search",
                     *       "code": "invalid-parameter",
                     *       "requestId": "0b7a3ad0-5f0e-4f0a-9d6e-1f6f0c8f3b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `stale-cursor`: The cursor belongs to an earlier corpus. By Accept also as text/html. */
            410: {
                headers: {
                    "x-request-id": components["headers"]["x-request-id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/stale-cursor",
                     *       "title": "The cursor belongs to an earlier corpus",
                     *       "status": 410,
                     *       "detail": "The articles have changed since the cursor was made, so the next page would not fit the last. Start again without a cursor.",
                     *       "instance": "/search",
                     *       "code": "stale-cursor",
                     *       "requestId": "0b7a3ad0-5f0e-4f0a-9d6e-1f6f0c8f3b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body-too-large`: The body is too large. By Accept also as text/html. */
            413: {
                headers: {
                    "x-request-id": components["headers"]["x-request-id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/body-too-large",
                     *       "title": "The body is too large",
                     *       "status": 413,
                     *       "detail": "A request body may have at most 65,536 bytes, that of /articles/batch 262,144, and articles that are sent 8,388,608. Ask with fewer or shorter values, or send fewer articles at once.",
                     *       "instance": "/search",
                     *       "code": "body-too-large",
                     *       "requestId": "0b7a3ad0-5f0e-4f0a-9d6e-1f6f0c8f3b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported-media-type`: The body is not JSON. By Accept also as text/html. */
            415: {
                headers: {
                    "x-request-id": components["headers"]["x-request-id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/unsupported-media-type",
                     *       "title": "The body is not JSON",
                     *       "status": 415,
                     *       "detail": "Send the body as application/json, without a Content-Encoding.",
                     *       "instance": "/search",
                     *       "code": "unsupported-media-type",
                     *       "requestId": "0b7a3ad0-5f0e-4f0a-9d6e-1f6f0c8f3b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong here. By Accept also as text/html. */
            500: {
                headers: {
                    "x-request-id": components["headers"]["x-request-id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/internal",
                     *       "title": "Something went wrong here",
                     *       "status": 500,
                     *       "detail": "This is a fault of the server, not of the request. The log names the cause under the request id of the answer.",
                     *       "instance": "/search",
                     *       "code": "internal",
                     *       "requestId": "0b7a3ad0-5f0e-4f0a-9d6e-1f6f0c8f3b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-ready`: No corpus is served yet. By Accept also as text/html. */
            503: {
                headers: {
                    "x-request-id": components["headers"]["x-request-id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/not-ready",
                     *       "title": "No corpus is served yet",
                     *       "status": 503,
                     *       "detail": "The server is still reading its articles. Ask again when /health/ready answers 200.",
                     *       "instance": "/search",
                     *       "code": "not-ready",
                     *       "requestId": "0b7a3ad0-5f0e-4f0a-9d6e-1f6f0c8f3b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    suggest: {
        parameters: {
            query?: {
                /**
                 * @description What has been typed so far, from one letter on: words, of which the last may be cut short. Case, dots and accents do not count; a space at the end says that the last word is whole. Empty for the most frequent.
                 * @example Lavrov
                 */
                q?: string;
                /** @description What to suggest. Repeat or separate by commas; all of them where none is named. */
                kinds?: ("entity" | "title" | "term")[];
                /** @description Suggestions in all, 1 to 50; the kinds share the places in turn. */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The suggestions. */
            200: {
                headers: {
                    "x-request-id": components["headers"]["x-request-id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    Vary: components["headers"]["Vary"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SuggestionList"];
                };
            };
            /** @description What If-None-Match names is still right; no body. */
            304: {
                headers: {
                    "x-request-id": components["headers"]["x-request-id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    Vary: components["headers"]["Vary"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `invalid-parameter`: A parameter is not valid. `unknown-parameter`: There is no such parameter. `invalid-encoding`: The address is not valid UTF-8. By Accept also as text/html. */
            400: {
                headers: {
                    "x-request-id": components["headers"]["x-request-id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/invalid-parameter",
                     *       "title": "A parameter is not valid",
                     *       "status": 400,
                     *       "detail": "Each entry of `errors` names a parameter, what it takes and what came. Values are never clamped: what does not fit is refused.",
                     *       "instance": "/search",
                     *       "code": "invalid-parameter",
                     *       "requestId": "0b7a3ad0-5f0e-4f0a-9d6e-1f6f0c8f3b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong here. By Accept also as text/html. */
            500: {
                headers: {
                    "x-request-id": components["headers"]["x-request-id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/internal",
                     *       "title": "Something went wrong here",
                     *       "status": 500,
                     *       "detail": "This is a fault of the server, not of the request. The log names the cause under the request id of the answer.",
                     *       "instance": "/search",
                     *       "code": "internal",
                     *       "requestId": "0b7a3ad0-5f0e-4f0a-9d6e-1f6f0c8f3b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-ready`: No corpus is served yet. By Accept also as text/html. */
            503: {
                headers: {
                    "x-request-id": components["headers"]["x-request-id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/not-ready",
                     *       "title": "No corpus is served yet",
                     *       "status": 503,
                     *       "detail": "The server is still reading its articles. Ask again when /health/ready answers 200.",
                     *       "instance": "/search",
                     *       "code": "not-ready",
                     *       "requestId": "0b7a3ad0-5f0e-4f0a-9d6e-1f6f0c8f3b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listFacets: {
        parameters: {
            query?: {
                /**
                 * @description One or two words: articles that have all; three: all, where any article has all; four or more: those with enough of their weight (see `match`). `"a phrase"`, `-not`, `OR`, `( )`, `field:value` (title, lead, text, entity, source, author, language), `prefix*`. Empty browses, newest first.
                 * @example Lavrov
                 */
                q?: string;
                /** @description The fields to search. Repeat or separate by commas. */
                in?: ("title" | "lead" | "text")[];
                /** @description How many of the words an article must have. `auto`: all of up to three keywords, of three that no article has together half of their weight (idf); of more keywords 30 %; in a question (three weighty words and two function words) any, and coverage ranks. Phrases, fields, signs and operators make every word count. `meta.query.match` and `leastShare` say which rule ran, `missing` what a hit lacks. */
                match?: "auto" | "all" | "any";
                /** @description Typing errors to forgive where nothing else matches a word; `auto` by its length. */
                fuzzy?: "1" | "2" | "auto" | "off";
                /** @description Also find stems and the other names of an entity. */
                expand?: "on" | "off";
                /** @description Answer a slip in the query language with 400 instead of a warning. */
                strict?: boolean;
                /** @description Published on or after: ISO 8601, partial, or relative. */
                from?: string;
                /** @description Published on or before, to the end of the period named. */
                to?: string;
                /** @description Published within that year, month or day. */
                date?: string;
                /** @description Articles without a date; `exclude` is the default with `from`, `to` or `date`, else `include`. */
                undated?: "include" | "exclude" | "only";
                /** @description Source ids; `-id` excludes, `none` is no source. Repeat or separate by commas. */
                source?: string[];
                /** @description Language codes; `-en` excludes, `none` is unknown. Repeat or separate by commas. */
                language?: string[];
                /** @description Authors by name; `-name` excludes, `none` is no author. Repeat or separate by commas. */
                author?: string[];
                /** @description Entity ids, any of them; `-id` excludes. A former id, or another name as an id, means its entity, with a warning. Repeat or separate by commas. */
                entity?: string[];
                /** @description Entity types of which the article mentions at least one; `-type` excludes. Repeat or separate by commas. */
                type?: ("person" | "-person" | "organization" | "-organization" | "place" | "-place")[];
                /** @description Story ids, any of them; `-id` excludes, `none` is no story. Repeat or separate by commas. */
                story?: string[];
                /** @description What is one hit: an article with its copies, each article, or a whole story. The article that stands for the group is shown where it matches, else the best that does. */
                collapse?: "duplicates" | "none" | "story";
                /** @description Fields to count, by the articles that stand for the hits: values that only collapsed ones have are not counted. Repeat or separate by commas. */
                facets?: ("source" | "language" | "author" | "entity.person" | "entity.organization" | "entity.place" | "story" | "year" | "month")[];
                /** @description Buckets a facet. */
                facetLimit?: number;
                /** @description What facets count: the hits, or for each facet what the hits would be without its own filter, so that a choice among its values can be widened. */
                facetMode?: "conjunctive" | "disjunctive";
                /** @description Only facet values with words that begin so, whatever case and accents. `other` then counts among these. */
                facetQuery?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The facets. */
            200: {
                headers: {
                    "x-request-id": components["headers"]["x-request-id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    Vary: components["headers"]["Vary"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FacetList"];
                };
            };
            /** @description What If-None-Match names is still right; no body. */
            304: {
                headers: {
                    "x-request-id": components["headers"]["x-request-id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    Vary: components["headers"]["Vary"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `invalid-parameter`: A parameter is not valid. `invalid-query`: The query cannot be answered. `unknown-parameter`: There is no such parameter. `invalid-encoding`: The address is not valid UTF-8. By Accept also as text/html. */
            400: {
                headers: {
                    "x-request-id": components["headers"]["x-request-id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/invalid-parameter",
                     *       "title": "A parameter is not valid",
                     *       "status": 400,
                     *       "detail": "Each entry of `errors` names a parameter, what it takes and what came. Values are never clamped: what does not fit is refused.",
                     *       "instance": "/search",
                     *       "code": "invalid-parameter",
                     *       "requestId": "0b7a3ad0-5f0e-4f0a-9d6e-1f6f0c8f3b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong here. By Accept also as text/html. */
            500: {
                headers: {
                    "x-request-id": components["headers"]["x-request-id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/internal",
                     *       "title": "Something went wrong here",
                     *       "status": 500,
                     *       "detail": "This is a fault of the server, not of the request. The log names the cause under the request id of the answer.",
                     *       "instance": "/search",
                     *       "code": "internal",
                     *       "requestId": "0b7a3ad0-5f0e-4f0a-9d6e-1f6f0c8f3b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-ready`: No corpus is served yet. By Accept also as text/html. */
            503: {
                headers: {
                    "x-request-id": components["headers"]["x-request-id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/not-ready",
                     *       "title": "No corpus is served yet",
                     *       "status": 503,
                     *       "detail": "The server is still reading its articles. Ask again when /health/ready answers 200.",
                     *       "instance": "/search",
                     *       "code": "not-ready",
                     *       "requestId": "0b7a3ad0-5f0e-4f0a-9d6e-1f6f0c8f3b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getTimeline: {
        parameters: {
            query?: {
                /**
                 * @description One or two words: articles that have all; three: all, where any article has all; four or more: those with enough of their weight (see `match`). `"a phrase"`, `-not`, `OR`, `( )`, `field:value` (title, lead, text, entity, source, author, language), `prefix*`. Empty browses, newest first.
                 * @example Lavrov
                 */
                q?: string;
                /** @description The fields to search. Repeat or separate by commas. */
                in?: ("title" | "lead" | "text")[];
                /** @description How many of the words an article must have. `auto`: all of up to three keywords, of three that no article has together half of their weight (idf); of more keywords 30 %; in a question (three weighty words and two function words) any, and coverage ranks. Phrases, fields, signs and operators make every word count. `meta.query.match` and `leastShare` say which rule ran, `missing` what a hit lacks. */
                match?: "auto" | "all" | "any";
                /** @description Typing errors to forgive where nothing else matches a word; `auto` by its length. */
                fuzzy?: "1" | "2" | "auto" | "off";
                /** @description Also find stems and the other names of an entity. */
                expand?: "on" | "off";
                /** @description Answer a slip in the query language with 400 instead of a warning. */
                strict?: boolean;
                /** @description Published on or after: ISO 8601, partial, or relative. */
                from?: string;
                /** @description Published on or before, to the end of the period named. */
                to?: string;
                /** @description Published within that year, month or day. */
                date?: string;
                /** @description Articles without a date; `exclude` is the default with `from`, `to` or `date`, else `include`. */
                undated?: "include" | "exclude" | "only";
                /** @description Source ids; `-id` excludes, `none` is no source. Repeat or separate by commas. */
                source?: string[];
                /** @description Language codes; `-en` excludes, `none` is unknown. Repeat or separate by commas. */
                language?: string[];
                /** @description Authors by name; `-name` excludes, `none` is no author. Repeat or separate by commas. */
                author?: string[];
                /** @description Entity ids, any of them; `-id` excludes. A former id, or another name as an id, means its entity, with a warning. Repeat or separate by commas. */
                entity?: string[];
                /** @description Entity types of which the article mentions at least one; `-type` excludes. Repeat or separate by commas. */
                type?: ("person" | "-person" | "organization" | "-organization" | "place" | "-place")[];
                /** @description Story ids, any of them; `-id` excludes, `none` is no story. Repeat or separate by commas. */
                story?: string[];
                /** @description What is one hit: an article with its copies, each article, or a whole story. The article that stands for the group is shown where it matches, else the best that does. */
                collapse?: "duplicates" | "none" | "story";
                /** @description The length of a step, in UTC; weeks begin on Monday (ISO 8601). */
                interval?: "day" | "week" | "month" | "year";
                /** @description Also count each step by source, entity or type of entity: the most frequent over all. */
                by?: "source" | "entity" | "type";
                /** @description The most values that `by` shows. */
                series?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The timeline. */
            200: {
                headers: {
                    "x-request-id": components["headers"]["x-request-id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    Vary: components["headers"]["Vary"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Timeline"];
                };
            };
            /** @description What If-None-Match names is still right; no body. */
            304: {
                headers: {
                    "x-request-id": components["headers"]["x-request-id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    Vary: components["headers"]["Vary"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `invalid-parameter`: A parameter is not valid. `invalid-query`: The query cannot be answered. `unknown-parameter`: There is no such parameter. `invalid-encoding`: The address is not valid UTF-8. By Accept also as text/html. */
            400: {
                headers: {
                    "x-request-id": components["headers"]["x-request-id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/invalid-parameter",
                     *       "title": "A parameter is not valid",
                     *       "status": 400,
                     *       "detail": "Each entry of `errors` names a parameter, what it takes and what came. Values are never clamped: what does not fit is refused.",
                     *       "instance": "/search",
                     *       "code": "invalid-parameter",
                     *       "requestId": "0b7a3ad0-5f0e-4f0a-9d6e-1f6f0c8f3b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong here. By Accept also as text/html. */
            500: {
                headers: {
                    "x-request-id": components["headers"]["x-request-id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/internal",
                     *       "title": "Something went wrong here",
                     *       "status": 500,
                     *       "detail": "This is a fault of the server, not of the request. The log names the cause under the request id of the answer.",
                     *       "instance": "/search",
                     *       "code": "internal",
                     *       "requestId": "0b7a3ad0-5f0e-4f0a-9d6e-1f6f0c8f3b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-ready`: No corpus is served yet. By Accept also as text/html. */
            503: {
                headers: {
                    "x-request-id": components["headers"]["x-request-id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/not-ready",
                     *       "title": "No corpus is served yet",
                     *       "status": 503,
                     *       "detail": "The server is still reading its articles. Ask again when /health/ready answers 200.",
                     *       "instance": "/search",
                     *       "code": "not-ready",
                     *       "requestId": "0b7a3ad0-5f0e-4f0a-9d6e-1f6f0c8f3b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getEntityTimeline: {
        parameters: {
            query?: {
                /**
                 * @description One or two words: articles that have all; three: all, where any article has all; four or more: those with enough of their weight (see `match`). `"a phrase"`, `-not`, `OR`, `( )`, `field:value` (title, lead, text, entity, source, author, language), `prefix*`. Empty browses, newest first.
                 * @example Lavrov
                 */
                q?: string;
                /** @description The fields to search. Repeat or separate by commas. */
                in?: ("title" | "lead" | "text")[];
                /** @description How many of the words an article must have. `auto`: all of up to three keywords, of three that no article has together half of their weight (idf); of more keywords 30 %; in a question (three weighty words and two function words) any, and coverage ranks. Phrases, fields, signs and operators make every word count. `meta.query.match` and `leastShare` say which rule ran, `missing` what a hit lacks. */
                match?: "auto" | "all" | "any";
                /** @description Typing errors to forgive where nothing else matches a word; `auto` by its length. */
                fuzzy?: "1" | "2" | "auto" | "off";
                /** @description Also find stems and the other names of an entity. */
                expand?: "on" | "off";
                /** @description Answer a slip in the query language with 400 instead of a warning. */
                strict?: boolean;
                /** @description Published on or after: ISO 8601, partial, or relative. */
                from?: string;
                /** @description Published on or before, to the end of the period named. */
                to?: string;
                /** @description Published within that year, month or day. */
                date?: string;
                /** @description Articles without a date; `exclude` is the default with `from`, `to` or `date`, else `include`. */
                undated?: "include" | "exclude" | "only";
                /** @description Source ids; `-id` excludes, `none` is no source. Repeat or separate by commas. */
                source?: string[];
                /** @description Language codes; `-en` excludes, `none` is unknown. Repeat or separate by commas. */
                language?: string[];
                /** @description Authors by name; `-name` excludes, `none` is no author. Repeat or separate by commas. */
                author?: string[];
                /** @description Entity ids, any of them; `-id` excludes. A former id, or another name as an id, means its entity, with a warning. Repeat or separate by commas. */
                entity?: string[];
                /** @description Entity types of which the article mentions at least one; `-type` excludes. Repeat or separate by commas. */
                type?: ("person" | "-person" | "organization" | "-organization" | "place" | "-place")[];
                /** @description Story ids, any of them; `-id` excludes, `none` is no story. Repeat or separate by commas. */
                story?: string[];
                /** @description What is one hit: an article with its copies, each article, or a whole story. The article that stands for the group is shown where it matches, else the best that does. */
                collapse?: "duplicates" | "none" | "story";
                /** @description The length of a step, in UTC; weeks begin on Monday (ISO 8601). */
                interval?: "day" | "week" | "month" | "year";
                /** @description Also count each step by source, entity or type of entity: the most frequent over all. */
                by?: "source" | "entity" | "type";
                /** @description The most values that `by` shows. */
                series?: number;
            };
            header?: never;
            path: {
                type: components["schemas"]["EntityType"];
                /** @description The second part of the id. */
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The timeline. */
            200: {
                headers: {
                    "x-request-id": components["headers"]["x-request-id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    Vary: components["headers"]["Vary"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Timeline"];
                };
            };
            /** @description A former id or another name of an entity, which stands at `Location`. */
            301: {
                headers: {
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What If-None-Match names is still right; no body. */
            304: {
                headers: {
                    "x-request-id": components["headers"]["x-request-id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    Vary: components["headers"]["Vary"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `invalid-parameter`: A parameter is not valid. `invalid-query`: The query cannot be answered. `unknown-parameter`: There is no such parameter. `invalid-encoding`: The address is not valid UTF-8. By Accept also as text/html. */
            400: {
                headers: {
                    "x-request-id": components["headers"]["x-request-id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/invalid-parameter",
                     *       "title": "A parameter is not valid",
                     *       "status": 400,
                     *       "detail": "Each entry of `errors` names a parameter, what it takes and what came. Values are never clamped: what does not fit is refused.",
                     *       "instance": "/search",
                     *       "code": "invalid-parameter",
                     *       "requestId": "0b7a3ad0-5f0e-4f0a-9d6e-1f6f0c8f3b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-found`: There is nothing here. By Accept also as text/html. */
            404: {
                headers: {
                    "x-request-id": components["headers"]["x-request-id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/not-found",
                     *       "title": "There is nothing here",
                     *       "status": 404,
                     *       "detail": "Nothing has this address. An article or entity may have left the corpus with the file it came from; / lists the addresses there are.",
                     *       "instance": "/search",
                     *       "code": "not-found",
                     *       "requestId": "0b7a3ad0-5f0e-4f0a-9d6e-1f6f0c8f3b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong here. By Accept also as text/html. */
            500: {
                headers: {
                    "x-request-id": components["headers"]["x-request-id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/internal",
                     *       "title": "Something went wrong here",
                     *       "status": 500,
                     *       "detail": "This is a fault of the server, not of the request. The log names the cause under the request id of the answer.",
                     *       "instance": "/search",
                     *       "code": "internal",
                     *       "requestId": "0b7a3ad0-5f0e-4f0a-9d6e-1f6f0c8f3b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-ready`: No corpus is served yet. By Accept also as text/html. */
            503: {
                headers: {
                    "x-request-id": components["headers"]["x-request-id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/not-ready",
                     *       "title": "No corpus is served yet",
                     *       "status": 503,
                     *       "detail": "The server is still reading its articles. Ask again when /health/ready answers 200.",
                     *       "instance": "/search",
                     *       "code": "not-ready",
                     *       "requestId": "0b7a3ad0-5f0e-4f0a-9d6e-1f6f0c8f3b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getArticles: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "ids": [
                 *         "002-175e92e2922cc121",
                 *         "no-such-article"
                 *       ],
                 *       "fields": [
                 *         "title",
                 *         "published"
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["ArticleBatchRequest"];
            };
        };
        responses: {
            /** @description The articles. */
            200: {
                headers: {
                    "x-request-id": components["headers"]["x-request-id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ArticleBatch"];
                };
            };
            /** @description `invalid-parameter`: A parameter is not valid. `invalid-body`: The body is not valid JSON. `unknown-parameter`: There is no such parameter. `invalid-encoding`: The address is not valid UTF-8. By Accept also as text/html. */
            400: {
                headers: {
                    "x-request-id": components["headers"]["x-request-id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/invalid-parameter",
                     *       "title": "A parameter is not valid",
                     *       "status": 400,
                     *       "detail": "Each entry of `errors` names a parameter, what it takes and what came. Values are never clamped: what does not fit is refused.",
                     *       "instance": "/search",
                     *       "code": "invalid-parameter",
                     *       "requestId": "0b7a3ad0-5f0e-4f0a-9d6e-1f6f0c8f3b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body-too-large`: The body is too large. By Accept also as text/html. */
            413: {
                headers: {
                    "x-request-id": components["headers"]["x-request-id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/body-too-large",
                     *       "title": "The body is too large",
                     *       "status": 413,
                     *       "detail": "A request body may have at most 65,536 bytes, that of /articles/batch 262,144, and articles that are sent 8,388,608. Ask with fewer or shorter values, or send fewer articles at once.",
                     *       "instance": "/search",
                     *       "code": "body-too-large",
                     *       "requestId": "0b7a3ad0-5f0e-4f0a-9d6e-1f6f0c8f3b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported-media-type`: The body is not JSON. By Accept also as text/html. */
            415: {
                headers: {
                    "x-request-id": components["headers"]["x-request-id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/unsupported-media-type",
                     *       "title": "The body is not JSON",
                     *       "status": 415,
                     *       "detail": "Send the body as application/json, without a Content-Encoding.",
                     *       "instance": "/search",
                     *       "code": "unsupported-media-type",
                     *       "requestId": "0b7a3ad0-5f0e-4f0a-9d6e-1f6f0c8f3b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong here. By Accept also as text/html. */
            500: {
                headers: {
                    "x-request-id": components["headers"]["x-request-id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/internal",
                     *       "title": "Something went wrong here",
                     *       "status": 500,
                     *       "detail": "This is a fault of the server, not of the request. The log names the cause under the request id of the answer.",
                     *       "instance": "/search",
                     *       "code": "internal",
                     *       "requestId": "0b7a3ad0-5f0e-4f0a-9d6e-1f6f0c8f3b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-ready`: No corpus is served yet. By Accept also as text/html. */
            503: {
                headers: {
                    "x-request-id": components["headers"]["x-request-id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/not-ready",
                     *       "title": "No corpus is served yet",
                     *       "status": 503,
                     *       "detail": "The server is still reading its articles. Ask again when /health/ready answers 200.",
                     *       "instance": "/search",
                     *       "code": "not-ready",
                     *       "requestId": "0b7a3ad0-5f0e-4f0a-9d6e-1f6f0c8f3b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listArticles: {
        parameters: {
            query?: {
                /**
                 * @description One or two words: articles that have all; three: all, where any article has all; four or more: those with enough of their weight (see `match`). `"a phrase"`, `-not`, `OR`, `( )`, `field:value` (title, lead, text, entity, source, author, language), `prefix*`. Empty browses, newest first.
                 * @example Lavrov
                 */
                q?: string;
                /** @description The fields to search. Repeat or separate by commas. */
                in?: ("title" | "lead" | "text")[];
                /** @description How many of the words an article must have. `auto`: all of up to three keywords, of three that no article has together half of their weight (idf); of more keywords 30 %; in a question (three weighty words and two function words) any, and coverage ranks. Phrases, fields, signs and operators make every word count. `meta.query.match` and `leastShare` say which rule ran, `missing` what a hit lacks. */
                match?: "auto" | "all" | "any";
                /** @description Typing errors to forgive where nothing else matches a word; `auto` by its length. */
                fuzzy?: "1" | "2" | "auto" | "off";
                /** @description Also find stems and the other names of an entity. */
                expand?: "on" | "off";
                /** @description Answer a slip in the query language with 400 instead of a warning. */
                strict?: boolean;
                /** @description Published on or after: ISO 8601, partial, or relative. */
                from?: string;
                /** @description Published on or before, to the end of the period named. */
                to?: string;
                /** @description Published within that year, month or day. */
                date?: string;
                /** @description Articles without a date; `exclude` is the default with `from`, `to` or `date`, else `include`. */
                undated?: "include" | "exclude" | "only";
                /** @description Source ids; `-id` excludes, `none` is no source. Repeat or separate by commas. */
                source?: string[];
                /** @description Language codes; `-en` excludes, `none` is unknown. Repeat or separate by commas. */
                language?: string[];
                /** @description Authors by name; `-name` excludes, `none` is no author. Repeat or separate by commas. */
                author?: string[];
                /** @description Entity ids, any of them; `-id` excludes. A former id, or another name as an id, means its entity, with a warning. Repeat or separate by commas. */
                entity?: string[];
                /** @description Entity types of which the article mentions at least one; `-type` excludes. Repeat or separate by commas. */
                type?: ("person" | "-person" | "organization" | "-organization" | "place" | "-place")[];
                /** @description Story ids, any of them; `-id` excludes, `none` is no story. Repeat or separate by commas. */
                story?: string[];
                /** @description Order of the hits; an empty `q` is always newest first unless another order is named. */
                sort?: "relevance" | "newest" | "oldest" | "title";
                /** @description What is one hit: an article with its copies, each article, or a whole story. The article that stands for the group is shown where it matches, else the best that does. */
                collapse?: "duplicates" | "none" | "story";
                /** @description Rows a page, 1 to 100. */
                limit?: number;
                /** @description The page, counted from 1. Not together with `cursor`. */
                page?: number;
                /** @description The token `page.cursor` of the page before. What only shows a row (`fields`, `facets`, `snippets`, `highlight` and the like) and `limit` may change from page to page; what decides the rows may not. */
                cursor?: string;
                /** @description The keys of a row to answer; `-key` leaves one out. `id` always stays. Repeat or separate by commas. */
                fields?: string[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of articles. */
            200: {
                headers: {
                    "x-request-id": components["headers"]["x-request-id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    Vary: components["headers"]["Vary"];
                    ETag: components["headers"]["ETag"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ArticleList"];
                };
            };
            /** @description What If-None-Match names is still right; no body. */
            304: {
                headers: {
                    "x-request-id": components["headers"]["x-request-id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    Vary: components["headers"]["Vary"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `invalid-parameter`: A parameter is not valid. `invalid-query`: The query cannot be answered. `invalid-cursor`: The cursor does not belong to this request. `unknown-parameter`: There is no such parameter. `invalid-encoding`: The address is not valid UTF-8. By Accept also as text/html. */
            400: {
                headers: {
                    "x-request-id": components["headers"]["x-request-id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/invalid-parameter",
                     *       "title": "A parameter is not valid",
                     *       "status": 400,
                     *       "detail": "Each entry of `errors` names a parameter, what it takes and what came. Values are never clamped: what does not fit is refused.",
                     *       "instance": "/search",
                     *       "code": "invalid-parameter",
                     *       "requestId": "0b7a3ad0-5f0e-4f0a-9d6e-1f6f0c8f3b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `stale-cursor`: The cursor belongs to an earlier corpus. By Accept also as text/html. */
            410: {
                headers: {
                    "x-request-id": components["headers"]["x-request-id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/stale-cursor",
                     *       "title": "The cursor belongs to an earlier corpus",
                     *       "status": 410,
                     *       "detail": "The articles have changed since the cursor was made, so the next page would not fit the last. Start again without a cursor.",
                     *       "instance": "/search",
                     *       "code": "stale-cursor",
                     *       "requestId": "0b7a3ad0-5f0e-4f0a-9d6e-1f6f0c8f3b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong here. By Accept also as text/html. */
            500: {
                headers: {
                    "x-request-id": components["headers"]["x-request-id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/internal",
                     *       "title": "Something went wrong here",
                     *       "status": 500,
                     *       "detail": "This is a fault of the server, not of the request. The log names the cause under the request id of the answer.",
                     *       "instance": "/search",
                     *       "code": "internal",
                     *       "requestId": "0b7a3ad0-5f0e-4f0a-9d6e-1f6f0c8f3b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-ready`: No corpus is served yet. By Accept also as text/html. */
            503: {
                headers: {
                    "x-request-id": components["headers"]["x-request-id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/not-ready",
                     *       "title": "No corpus is served yet",
                     *       "status": 503,
                     *       "detail": "The server is still reading its articles. Ask again when /health/ready answers 200.",
                     *       "instance": "/search",
                     *       "code": "not-ready",
                     *       "requestId": "0b7a3ad0-5f0e-4f0a-9d6e-1f6f0c8f3b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    addArticles: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example [
                 *       {
                 *         "id": "talks-resume",
                 *         "title": "Talks resume in Geneva",
                 *         "text": "The talks resumed on Friday."
                 *       },
                 *       {
                 *         "id": "no-text",
                 *         "title": "Nothing but a headline"
                 *       }
                 *     ]
                 */
                "application/json": components["schemas"]["ArticleInput"] | (components["schemas"]["ArticleInput"] | unknown)[];
            };
        };
        responses: {
            /** @description Every article is served; not all are new. */
            200: {
                headers: {
                    "x-request-id": components["headers"]["x-request-id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IngestReport"];
                };
            };
            /** @description Every article is new; that of one article has a Location. */
            201: {
                headers: {
                    "x-request-id": components["headers"]["x-request-id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    Vary: components["headers"]["Vary"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IngestReport"];
                };
            };
            /** @description Some articles are rejected: `data` says which, and why. */
            207: {
                headers: {
                    "x-request-id": components["headers"]["x-request-id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IngestReport"];
                };
            };
            /** @description `invalid-parameter`: A parameter is not valid. `invalid-body`: The body is not valid JSON. `unknown-parameter`: There is no such parameter. `invalid-encoding`: The address is not valid UTF-8. By Accept also as text/html. */
            400: {
                headers: {
                    "x-request-id": components["headers"]["x-request-id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/invalid-parameter",
                     *       "title": "A parameter is not valid",
                     *       "status": 400,
                     *       "detail": "Each entry of `errors` names a parameter, what it takes and what came. Values are never clamped: what does not fit is refused.",
                     *       "instance": "/search",
                     *       "code": "invalid-parameter",
                     *       "requestId": "0b7a3ad0-5f0e-4f0a-9d6e-1f6f0c8f3b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthorized`: A key is needed here. By Accept also as text/html. */
            401: {
                headers: {
                    "x-request-id": components["headers"]["x-request-id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/unauthorized",
                     *       "title": "A key is needed here",
                     *       "status": 401,
                     *       "detail": "Send the key of the operator as \"Authorization: Bearer KEY\". It is set at the start of the server by --admin-key-sha256.",
                     *       "instance": "/search",
                     *       "code": "unauthorized",
                     *       "requestId": "0b7a3ad0-5f0e-4f0a-9d6e-1f6f0c8f3b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `reload-failed`: The folder could not be loaded. `article-conflict`: The article cannot be written there. By Accept also as text/html. */
            409: {
                headers: {
                    "x-request-id": components["headers"]["x-request-id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/reload-failed",
                     *       "title": "The folder could not be loaded",
                     *       "status": 409,
                     *       "detail": "The corpus folder is missing, empty or may not be read, or a file of corrections cannot be used. The last generation is served on. Put the folder right and reload again; nothing that was sent is written, unless `detail` says so.",
                     *       "instance": "/search",
                     *       "code": "reload-failed",
                     *       "requestId": "0b7a3ad0-5f0e-4f0a-9d6e-1f6f0c8f3b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body-too-large`: The body is too large. By Accept also as text/html. */
            413: {
                headers: {
                    "x-request-id": components["headers"]["x-request-id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/body-too-large",
                     *       "title": "The body is too large",
                     *       "status": 413,
                     *       "detail": "A request body may have at most 65,536 bytes, that of /articles/batch 262,144, and articles that are sent 8,388,608. Ask with fewer or shorter values, or send fewer articles at once.",
                     *       "instance": "/search",
                     *       "code": "body-too-large",
                     *       "requestId": "0b7a3ad0-5f0e-4f0a-9d6e-1f6f0c8f3b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported-media-type`: The body is not JSON. By Accept also as text/html. */
            415: {
                headers: {
                    "x-request-id": components["headers"]["x-request-id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/unsupported-media-type",
                     *       "title": "The body is not JSON",
                     *       "status": 415,
                     *       "detail": "Send the body as application/json, without a Content-Encoding.",
                     *       "instance": "/search",
                     *       "code": "unsupported-media-type",
                     *       "requestId": "0b7a3ad0-5f0e-4f0a-9d6e-1f6f0c8f3b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `article-rejected`: That is no article. By Accept also as text/html. */
            422: {
                headers: {
                    "x-request-id": components["headers"]["x-request-id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/article-rejected",
                     *       "title": "That is no article",
                     *       "status": 422,
                     *       "detail": "What was sent would be rejected as a file, too: the detail says what was expected, what came, and what to do. Nothing was written.",
                     *       "instance": "/search",
                     *       "code": "article-rejected",
                     *       "requestId": "0b7a3ad0-5f0e-4f0a-9d6e-1f6f0c8f3b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong here. By Accept also as text/html. */
            500: {
                headers: {
                    "x-request-id": components["headers"]["x-request-id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/internal",
                     *       "title": "Something went wrong here",
                     *       "status": 500,
                     *       "detail": "This is a fault of the server, not of the request. The log names the cause under the request id of the answer.",
                     *       "instance": "/search",
                     *       "code": "internal",
                     *       "requestId": "0b7a3ad0-5f0e-4f0a-9d6e-1f6f0c8f3b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-ready`: No corpus is served yet. By Accept also as text/html. */
            503: {
                headers: {
                    "x-request-id": components["headers"]["x-request-id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/not-ready",
                     *       "title": "No corpus is served yet",
                     *       "status": 503,
                     *       "detail": "The server is still reading its articles. Ask again when /health/ready answers 200.",
                     *       "instance": "/search",
                     *       "code": "not-ready",
                     *       "requestId": "0b7a3ad0-5f0e-4f0a-9d6e-1f6f0c8f3b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `folder-not-writable`: The corpus folder cannot be written. By Accept also as text/html. */
            507: {
                headers: {
                    "x-request-id": components["headers"]["x-request-id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/folder-not-writable",
                     *       "title": "The corpus folder cannot be written",
                     *       "status": 507,
                     *       "detail": "The folder may only be read, belongs to another user, or has no room left. Nothing was changed. Whoever runs the server has to put it right.",
                     *       "instance": "/search",
                     *       "code": "folder-not-writable",
                     *       "requestId": "0b7a3ad0-5f0e-4f0a-9d6e-1f6f0c8f3b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getArticle: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The article's id. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The article. By Accept also as text/html, text/plain, text/markdown. */
            200: {
                headers: {
                    "x-request-id": components["headers"]["x-request-id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    Vary: components["headers"]["Vary"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Article"];
                };
            };
            /** @description What If-None-Match names is still right; no body. */
            304: {
                headers: {
                    "x-request-id": components["headers"]["x-request-id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    Vary: components["headers"]["Vary"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `unknown-parameter`: There is no such parameter. `invalid-encoding`: The address is not valid UTF-8. By Accept also as text/html. */
            400: {
                headers: {
                    "x-request-id": components["headers"]["x-request-id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/unknown-parameter",
                     *       "title": "There is no such parameter",
                     *       "status": 400,
                     *       "detail": "A misspelt parameter would silently change the answer, so unknown ones are refused. `errors` lists the ones there are.",
                     *       "instance": "/search",
                     *       "code": "unknown-parameter",
                     *       "requestId": "0b7a3ad0-5f0e-4f0a-9d6e-1f6f0c8f3b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-found`: There is nothing here. By Accept also as text/html. */
            404: {
                headers: {
                    "x-request-id": components["headers"]["x-request-id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/not-found",
                     *       "title": "There is nothing here",
                     *       "status": 404,
                     *       "detail": "Nothing has this address. An article or entity may have left the corpus with the file it came from; / lists the addresses there are.",
                     *       "instance": "/search",
                     *       "code": "not-found",
                     *       "requestId": "0b7a3ad0-5f0e-4f0a-9d6e-1f6f0c8f3b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong here. By Accept also as text/html. */
            500: {
                headers: {
                    "x-request-id": components["headers"]["x-request-id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/internal",
                     *       "title": "Something went wrong here",
                     *       "status": 500,
                     *       "detail": "This is a fault of the server, not of the request. The log names the cause under the request id of the answer.",
                     *       "instance": "/search",
                     *       "code": "internal",
                     *       "requestId": "0b7a3ad0-5f0e-4f0a-9d6e-1f6f0c8f3b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-ready`: No corpus is served yet. By Accept also as text/html. */
            503: {
                headers: {
                    "x-request-id": components["headers"]["x-request-id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/not-ready",
                     *       "title": "No corpus is served yet",
                     *       "status": 503,
                     *       "detail": "The server is still reading its articles. Ask again when /health/ready answers 200.",
                     *       "instance": "/search",
                     *       "code": "not-ready",
                     *       "requestId": "0b7a3ad0-5f0e-4f0a-9d6e-1f6f0c8f3b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    putArticle: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The article's id. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "title": "Talks resume in Geneva",
                 *       "date": "2015-10-23",
                 *       "source": "The Example",
                 *       "url": "https://news.example/2015/talks",
                 *       "text": "The talks resumed on Friday, said the mediators."
                 *     }
                 */
                "application/json": components["schemas"]["ArticleInput"];
            };
        };
        responses: {
            /** @description The article is replaced, or was so already. */
            200: {
                headers: {
                    "x-request-id": components["headers"]["x-request-id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IngestReport"];
                };
            };
            /** @description Every article is new; that of one article has a Location. */
            201: {
                headers: {
                    "x-request-id": components["headers"]["x-request-id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    Vary: components["headers"]["Vary"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IngestReport"];
                };
            };
            /** @description `invalid-parameter`: A parameter is not valid. `invalid-body`: The body is not valid JSON. `unknown-parameter`: There is no such parameter. `invalid-encoding`: The address is not valid UTF-8. By Accept also as text/html. */
            400: {
                headers: {
                    "x-request-id": components["headers"]["x-request-id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/invalid-parameter",
                     *       "title": "A parameter is not valid",
                     *       "status": 400,
                     *       "detail": "Each entry of `errors` names a parameter, what it takes and what came. Values are never clamped: what does not fit is refused.",
                     *       "instance": "/search",
                     *       "code": "invalid-parameter",
                     *       "requestId": "0b7a3ad0-5f0e-4f0a-9d6e-1f6f0c8f3b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthorized`: A key is needed here. By Accept also as text/html. */
            401: {
                headers: {
                    "x-request-id": components["headers"]["x-request-id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/unauthorized",
                     *       "title": "A key is needed here",
                     *       "status": 401,
                     *       "detail": "Send the key of the operator as \"Authorization: Bearer KEY\". It is set at the start of the server by --admin-key-sha256.",
                     *       "instance": "/search",
                     *       "code": "unauthorized",
                     *       "requestId": "0b7a3ad0-5f0e-4f0a-9d6e-1f6f0c8f3b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-found`: There is nothing here. By Accept also as text/html. */
            404: {
                headers: {
                    "x-request-id": components["headers"]["x-request-id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/not-found",
                     *       "title": "There is nothing here",
                     *       "status": 404,
                     *       "detail": "Nothing has this address. An article or entity may have left the corpus with the file it came from; / lists the addresses there are.",
                     *       "instance": "/search",
                     *       "code": "not-found",
                     *       "requestId": "0b7a3ad0-5f0e-4f0a-9d6e-1f6f0c8f3b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `reload-failed`: The folder could not be loaded. `article-conflict`: The article cannot be written there. By Accept also as text/html. */
            409: {
                headers: {
                    "x-request-id": components["headers"]["x-request-id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/reload-failed",
                     *       "title": "The folder could not be loaded",
                     *       "status": 409,
                     *       "detail": "The corpus folder is missing, empty or may not be read, or a file of corrections cannot be used. The last generation is served on. Put the folder right and reload again; nothing that was sent is written, unless `detail` says so.",
                     *       "instance": "/search",
                     *       "code": "reload-failed",
                     *       "requestId": "0b7a3ad0-5f0e-4f0a-9d6e-1f6f0c8f3b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `precondition-failed`: The article is not as the condition says. By Accept also as text/html. */
            412: {
                headers: {
                    "x-request-id": components["headers"]["x-request-id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/precondition-failed",
                     *       "title": "The article is not as the condition says",
                     *       "status": 412,
                     *       "detail": "If-Match takes the ETag of GET /articles/{id} as JSON, and * an article that exists; If-None-Match: * one that does not. The tag changes with every generation: get the article again, look at it, and send the new tag.",
                     *       "instance": "/search",
                     *       "code": "precondition-failed",
                     *       "requestId": "0b7a3ad0-5f0e-4f0a-9d6e-1f6f0c8f3b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body-too-large`: The body is too large. By Accept also as text/html. */
            413: {
                headers: {
                    "x-request-id": components["headers"]["x-request-id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/body-too-large",
                     *       "title": "The body is too large",
                     *       "status": 413,
                     *       "detail": "A request body may have at most 65,536 bytes, that of /articles/batch 262,144, and articles that are sent 8,388,608. Ask with fewer or shorter values, or send fewer articles at once.",
                     *       "instance": "/search",
                     *       "code": "body-too-large",
                     *       "requestId": "0b7a3ad0-5f0e-4f0a-9d6e-1f6f0c8f3b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported-media-type`: The body is not JSON. By Accept also as text/html. */
            415: {
                headers: {
                    "x-request-id": components["headers"]["x-request-id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/unsupported-media-type",
                     *       "title": "The body is not JSON",
                     *       "status": 415,
                     *       "detail": "Send the body as application/json, without a Content-Encoding.",
                     *       "instance": "/search",
                     *       "code": "unsupported-media-type",
                     *       "requestId": "0b7a3ad0-5f0e-4f0a-9d6e-1f6f0c8f3b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `article-rejected`: That is no article. By Accept also as text/html. */
            422: {
                headers: {
                    "x-request-id": components["headers"]["x-request-id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/article-rejected",
                     *       "title": "That is no article",
                     *       "status": 422,
                     *       "detail": "What was sent would be rejected as a file, too: the detail says what was expected, what came, and what to do. Nothing was written.",
                     *       "instance": "/search",
                     *       "code": "article-rejected",
                     *       "requestId": "0b7a3ad0-5f0e-4f0a-9d6e-1f6f0c8f3b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong here. By Accept also as text/html. */
            500: {
                headers: {
                    "x-request-id": components["headers"]["x-request-id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/internal",
                     *       "title": "Something went wrong here",
                     *       "status": 500,
                     *       "detail": "This is a fault of the server, not of the request. The log names the cause under the request id of the answer.",
                     *       "instance": "/search",
                     *       "code": "internal",
                     *       "requestId": "0b7a3ad0-5f0e-4f0a-9d6e-1f6f0c8f3b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-ready`: No corpus is served yet. By Accept also as text/html. */
            503: {
                headers: {
                    "x-request-id": components["headers"]["x-request-id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/not-ready",
                     *       "title": "No corpus is served yet",
                     *       "status": 503,
                     *       "detail": "The server is still reading its articles. Ask again when /health/ready answers 200.",
                     *       "instance": "/search",
                     *       "code": "not-ready",
                     *       "requestId": "0b7a3ad0-5f0e-4f0a-9d6e-1f6f0c8f3b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `folder-not-writable`: The corpus folder cannot be written. By Accept also as text/html. */
            507: {
                headers: {
                    "x-request-id": components["headers"]["x-request-id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/folder-not-writable",
                     *       "title": "The corpus folder cannot be written",
                     *       "status": 507,
                     *       "detail": "The folder may only be read, belongs to another user, or has no room left. Nothing was changed. Whoever runs the server has to put it right.",
                     *       "instance": "/search",
                     *       "code": "folder-not-writable",
                     *       "requestId": "0b7a3ad0-5f0e-4f0a-9d6e-1f6f0c8f3b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deleteArticle: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The article's id. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The article is gone. */
            200: {
                headers: {
                    "x-request-id": components["headers"]["x-request-id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IngestReport"];
                };
            };
            /** @description `unknown-parameter`: There is no such parameter. `invalid-encoding`: The address is not valid UTF-8. By Accept also as text/html. */
            400: {
                headers: {
                    "x-request-id": components["headers"]["x-request-id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/unknown-parameter",
                     *       "title": "There is no such parameter",
                     *       "status": 400,
                     *       "detail": "A misspelt parameter would silently change the answer, so unknown ones are refused. `errors` lists the ones there are.",
                     *       "instance": "/search",
                     *       "code": "unknown-parameter",
                     *       "requestId": "0b7a3ad0-5f0e-4f0a-9d6e-1f6f0c8f3b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthorized`: A key is needed here. By Accept also as text/html. */
            401: {
                headers: {
                    "x-request-id": components["headers"]["x-request-id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/unauthorized",
                     *       "title": "A key is needed here",
                     *       "status": 401,
                     *       "detail": "Send the key of the operator as \"Authorization: Bearer KEY\". It is set at the start of the server by --admin-key-sha256.",
                     *       "instance": "/search",
                     *       "code": "unauthorized",
                     *       "requestId": "0b7a3ad0-5f0e-4f0a-9d6e-1f6f0c8f3b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-found`: There is nothing here. By Accept also as text/html. */
            404: {
                headers: {
                    "x-request-id": components["headers"]["x-request-id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/not-found",
                     *       "title": "There is nothing here",
                     *       "status": 404,
                     *       "detail": "Nothing has this address. An article or entity may have left the corpus with the file it came from; / lists the addresses there are.",
                     *       "instance": "/search",
                     *       "code": "not-found",
                     *       "requestId": "0b7a3ad0-5f0e-4f0a-9d6e-1f6f0c8f3b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `reload-failed`: The folder could not be loaded. `article-conflict`: The article cannot be written there. By Accept also as text/html. */
            409: {
                headers: {
                    "x-request-id": components["headers"]["x-request-id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/reload-failed",
                     *       "title": "The folder could not be loaded",
                     *       "status": 409,
                     *       "detail": "The corpus folder is missing, empty or may not be read, or a file of corrections cannot be used. The last generation is served on. Put the folder right and reload again; nothing that was sent is written, unless `detail` says so.",
                     *       "instance": "/search",
                     *       "code": "reload-failed",
                     *       "requestId": "0b7a3ad0-5f0e-4f0a-9d6e-1f6f0c8f3b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `precondition-failed`: The article is not as the condition says. By Accept also as text/html. */
            412: {
                headers: {
                    "x-request-id": components["headers"]["x-request-id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/precondition-failed",
                     *       "title": "The article is not as the condition says",
                     *       "status": 412,
                     *       "detail": "If-Match takes the ETag of GET /articles/{id} as JSON, and * an article that exists; If-None-Match: * one that does not. The tag changes with every generation: get the article again, look at it, and send the new tag.",
                     *       "instance": "/search",
                     *       "code": "precondition-failed",
                     *       "requestId": "0b7a3ad0-5f0e-4f0a-9d6e-1f6f0c8f3b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong here. By Accept also as text/html. */
            500: {
                headers: {
                    "x-request-id": components["headers"]["x-request-id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/internal",
                     *       "title": "Something went wrong here",
                     *       "status": 500,
                     *       "detail": "This is a fault of the server, not of the request. The log names the cause under the request id of the answer.",
                     *       "instance": "/search",
                     *       "code": "internal",
                     *       "requestId": "0b7a3ad0-5f0e-4f0a-9d6e-1f6f0c8f3b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-ready`: No corpus is served yet. By Accept also as text/html. */
            503: {
                headers: {
                    "x-request-id": components["headers"]["x-request-id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/not-ready",
                     *       "title": "No corpus is served yet",
                     *       "status": 503,
                     *       "detail": "The server is still reading its articles. Ask again when /health/ready answers 200.",
                     *       "instance": "/search",
                     *       "code": "not-ready",
                     *       "requestId": "0b7a3ad0-5f0e-4f0a-9d6e-1f6f0c8f3b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `folder-not-writable`: The corpus folder cannot be written. By Accept also as text/html. */
            507: {
                headers: {
                    "x-request-id": components["headers"]["x-request-id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/folder-not-writable",
                     *       "title": "The corpus folder cannot be written",
                     *       "status": 507,
                     *       "detail": "The folder may only be read, belongs to another user, or has no room left. Nothing was changed. Whoever runs the server has to put it right.",
                     *       "instance": "/search",
                     *       "code": "folder-not-writable",
                     *       "requestId": "0b7a3ad0-5f0e-4f0a-9d6e-1f6f0c8f3b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listArticleMatches: {
        parameters: {
            query: {
                /**
                 * @description The query, in the language of /search.
                 * @example Lavrov
                 */
                q: string;
                /** @description The fields to search. Repeat or separate by commas. */
                in?: ("title" | "lead" | "text")[];
                /** @description How many of the words an article must have. `auto`: all of up to three keywords, of three that no article has together half of their weight (idf); of more keywords 30 %; in a question (three weighty words and two function words) any, and coverage ranks. Phrases, fields, signs and operators make every word count. `meta.query.match` and `leastShare` say which rule ran, `missing` what a hit lacks. */
                match?: "auto" | "all" | "any";
                /** @description Typing errors to forgive where nothing else matches a word; `auto` by its length. */
                fuzzy?: "1" | "2" | "auto" | "off";
                /** @description Also find stems and the other names of an entity. */
                expand?: "on" | "off";
                /** @description Answer a slip in the query language with 400 instead of a warning. */
                strict?: boolean;
                /** @description The element around what matched; only elements that are harmless in any page. */
                tag?: "mark" | "em" | "strong" | "b" | "i" | "u" | "span";
            };
            header?: never;
            path: {
                /** @description The article's id. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The matches, in reading order. */
            200: {
                headers: {
                    "x-request-id": components["headers"]["x-request-id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    Vary: components["headers"]["Vary"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ArticleMatches"];
                };
            };
            /** @description What If-None-Match names is still right; no body. */
            304: {
                headers: {
                    "x-request-id": components["headers"]["x-request-id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    Vary: components["headers"]["Vary"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `invalid-parameter`: A parameter is not valid. `invalid-query`: The query cannot be answered. `unknown-parameter`: There is no such parameter. `invalid-encoding`: The address is not valid UTF-8. By Accept also as text/html. */
            400: {
                headers: {
                    "x-request-id": components["headers"]["x-request-id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/invalid-parameter",
                     *       "title": "A parameter is not valid",
                     *       "status": 400,
                     *       "detail": "Each entry of `errors` names a parameter, what it takes and what came. Values are never clamped: what does not fit is refused.",
                     *       "instance": "/search",
                     *       "code": "invalid-parameter",
                     *       "requestId": "0b7a3ad0-5f0e-4f0a-9d6e-1f6f0c8f3b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-found`: There is nothing here. By Accept also as text/html. */
            404: {
                headers: {
                    "x-request-id": components["headers"]["x-request-id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/not-found",
                     *       "title": "There is nothing here",
                     *       "status": 404,
                     *       "detail": "Nothing has this address. An article or entity may have left the corpus with the file it came from; / lists the addresses there are.",
                     *       "instance": "/search",
                     *       "code": "not-found",
                     *       "requestId": "0b7a3ad0-5f0e-4f0a-9d6e-1f6f0c8f3b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong here. By Accept also as text/html. */
            500: {
                headers: {
                    "x-request-id": components["headers"]["x-request-id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/internal",
                     *       "title": "Something went wrong here",
                     *       "status": 500,
                     *       "detail": "This is a fault of the server, not of the request. The log names the cause under the request id of the answer.",
                     *       "instance": "/search",
                     *       "code": "internal",
                     *       "requestId": "0b7a3ad0-5f0e-4f0a-9d6e-1f6f0c8f3b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-ready`: No corpus is served yet. By Accept also as text/html. */
            503: {
                headers: {
                    "x-request-id": components["headers"]["x-request-id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/not-ready",
                     *       "title": "No corpus is served yet",
                     *       "status": 503,
                     *       "detail": "The server is still reading its articles. Ask again when /health/ready answers 200.",
                     *       "instance": "/search",
                     *       "code": "not-ready",
                     *       "requestId": "0b7a3ad0-5f0e-4f0a-9d6e-1f6f0c8f3b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listEntitiesOfArticle: {
        parameters: {
            query?: {
                /** @description Only entities of this type. */
                type?: components["schemas"]["EntityType"];
                /** @description Rows a page, 1 to 100. */
                limit?: number;
                /** @description The page, counted from 1. Not together with `cursor`. */
                page?: number;
                /** @description The token `page.cursor` of the page before. What only shows a row (`fields`, `facets`, `snippets`, `highlight` and the like) and `limit` may change from page to page; what decides the rows may not. */
                cursor?: string;
            };
            header?: never;
            path: {
                /** @description The article's id. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of entities. */
            200: {
                headers: {
                    "x-request-id": components["headers"]["x-request-id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    Vary: components["headers"]["Vary"];
                    ETag: components["headers"]["ETag"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EntityInArticleList"];
                };
            };
            /** @description What If-None-Match names is still right; no body. */
            304: {
                headers: {
                    "x-request-id": components["headers"]["x-request-id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    Vary: components["headers"]["Vary"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `invalid-parameter`: A parameter is not valid. `invalid-cursor`: The cursor does not belong to this request. `unknown-parameter`: There is no such parameter. `invalid-encoding`: The address is not valid UTF-8. By Accept also as text/html. */
            400: {
                headers: {
                    "x-request-id": components["headers"]["x-request-id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/invalid-parameter",
                     *       "title": "A parameter is not valid",
                     *       "status": 400,
                     *       "detail": "Each entry of `errors` names a parameter, what it takes and what came. Values are never clamped: what does not fit is refused.",
                     *       "instance": "/search",
                     *       "code": "invalid-parameter",
                     *       "requestId": "0b7a3ad0-5f0e-4f0a-9d6e-1f6f0c8f3b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-found`: There is nothing here. By Accept also as text/html. */
            404: {
                headers: {
                    "x-request-id": components["headers"]["x-request-id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/not-found",
                     *       "title": "There is nothing here",
                     *       "status": 404,
                     *       "detail": "Nothing has this address. An article or entity may have left the corpus with the file it came from; / lists the addresses there are.",
                     *       "instance": "/search",
                     *       "code": "not-found",
                     *       "requestId": "0b7a3ad0-5f0e-4f0a-9d6e-1f6f0c8f3b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `stale-cursor`: The cursor belongs to an earlier corpus. By Accept also as text/html. */
            410: {
                headers: {
                    "x-request-id": components["headers"]["x-request-id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/stale-cursor",
                     *       "title": "The cursor belongs to an earlier corpus",
                     *       "status": 410,
                     *       "detail": "The articles have changed since the cursor was made, so the next page would not fit the last. Start again without a cursor.",
                     *       "instance": "/search",
                     *       "code": "stale-cursor",
                     *       "requestId": "0b7a3ad0-5f0e-4f0a-9d6e-1f6f0c8f3b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong here. By Accept also as text/html. */
            500: {
                headers: {
                    "x-request-id": components["headers"]["x-request-id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/internal",
                     *       "title": "Something went wrong here",
                     *       "status": 500,
                     *       "detail": "This is a fault of the server, not of the request. The log names the cause under the request id of the answer.",
                     *       "instance": "/search",
                     *       "code": "internal",
                     *       "requestId": "0b7a3ad0-5f0e-4f0a-9d6e-1f6f0c8f3b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-ready`: No corpus is served yet. By Accept also as text/html. */
            503: {
                headers: {
                    "x-request-id": components["headers"]["x-request-id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/not-ready",
                     *       "title": "No corpus is served yet",
                     *       "status": 503,
                     *       "detail": "The server is still reading its articles. Ask again when /health/ready answers 200.",
                     *       "instance": "/search",
                     *       "code": "not-ready",
                     *       "requestId": "0b7a3ad0-5f0e-4f0a-9d6e-1f6f0c8f3b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listSimilarArticles: {
        parameters: {
            query?: {
                /** @description Published on or after: ISO 8601, partial, or relative. */
                from?: string;
                /** @description Published on or before, to the end of the period named. */
                to?: string;
                /** @description Published within that year, month or day. */
                date?: string;
                /** @description Articles without a date; `exclude` is the default with `from`, `to` or `date`, else `include`. */
                undated?: "include" | "exclude" | "only";
                /** @description Source ids; `-id` excludes, `none` is no source. Repeat or separate by commas. */
                source?: string[];
                /** @description Language codes; `-en` excludes, `none` is unknown. Repeat or separate by commas. */
                language?: string[];
                /** @description Authors by name; `-name` excludes, `none` is no author. Repeat or separate by commas. */
                author?: string[];
                /** @description Entity ids, any of them; `-id` excludes. A former id, or another name as an id, means its entity, with a warning. Repeat or separate by commas. */
                entity?: string[];
                /** @description Entity types of which the article mentions at least one; `-type` excludes. Repeat or separate by commas. */
                type?: ("person" | "-person" | "organization" | "-organization" | "place" | "-place")[];
                /** @description Story ids, any of them; `-id` excludes, `none` is no story. Repeat or separate by commas. */
                story?: string[];
                /** @description What is one hit: an article with its copies, each article, or a whole story. The article that stands for the group is shown where it matches, else the best that does. */
                collapse?: "duplicates" | "none" | "story";
                /** @description Rows a page, 1 to 100. */
                limit?: number;
                /** @description The page, counted from 1. Not together with `cursor`. */
                page?: number;
                /** @description The token `page.cursor` of the page before. What only shows a row (`fields`, `facets`, `snippets`, `highlight` and the like) and `limit` may change from page to page; what decides the rows may not. */
                cursor?: string;
                /** @description The keys of a row to answer; `-key` leaves one out. `id` always stays. Repeat or separate by commas. */
                fields?: string[];
            };
            header?: never;
            path: {
                /** @description The article's id. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of similar articles. */
            200: {
                headers: {
                    "x-request-id": components["headers"]["x-request-id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    Vary: components["headers"]["Vary"];
                    ETag: components["headers"]["ETag"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SimilarList"];
                };
            };
            /** @description What If-None-Match names is still right; no body. */
            304: {
                headers: {
                    "x-request-id": components["headers"]["x-request-id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    Vary: components["headers"]["Vary"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `invalid-parameter`: A parameter is not valid. `invalid-cursor`: The cursor does not belong to this request. `unknown-parameter`: There is no such parameter. `invalid-encoding`: The address is not valid UTF-8. By Accept also as text/html. */
            400: {
                headers: {
                    "x-request-id": components["headers"]["x-request-id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/invalid-parameter",
                     *       "title": "A parameter is not valid",
                     *       "status": 400,
                     *       "detail": "Each entry of `errors` names a parameter, what it takes and what came. Values are never clamped: what does not fit is refused.",
                     *       "instance": "/search",
                     *       "code": "invalid-parameter",
                     *       "requestId": "0b7a3ad0-5f0e-4f0a-9d6e-1f6f0c8f3b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-found`: There is nothing here. By Accept also as text/html. */
            404: {
                headers: {
                    "x-request-id": components["headers"]["x-request-id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/not-found",
                     *       "title": "There is nothing here",
                     *       "status": 404,
                     *       "detail": "Nothing has this address. An article or entity may have left the corpus with the file it came from; / lists the addresses there are.",
                     *       "instance": "/search",
                     *       "code": "not-found",
                     *       "requestId": "0b7a3ad0-5f0e-4f0a-9d6e-1f6f0c8f3b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `stale-cursor`: The cursor belongs to an earlier corpus. By Accept also as text/html. */
            410: {
                headers: {
                    "x-request-id": components["headers"]["x-request-id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/stale-cursor",
                     *       "title": "The cursor belongs to an earlier corpus",
                     *       "status": 410,
                     *       "detail": "The articles have changed since the cursor was made, so the next page would not fit the last. Start again without a cursor.",
                     *       "instance": "/search",
                     *       "code": "stale-cursor",
                     *       "requestId": "0b7a3ad0-5f0e-4f0a-9d6e-1f6f0c8f3b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong here. By Accept also as text/html. */
            500: {
                headers: {
                    "x-request-id": components["headers"]["x-request-id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/internal",
                     *       "title": "Something went wrong here",
                     *       "status": 500,
                     *       "detail": "This is a fault of the server, not of the request. The log names the cause under the request id of the answer.",
                     *       "instance": "/search",
                     *       "code": "internal",
                     *       "requestId": "0b7a3ad0-5f0e-4f0a-9d6e-1f6f0c8f3b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-ready`: No corpus is served yet. By Accept also as text/html. */
            503: {
                headers: {
                    "x-request-id": components["headers"]["x-request-id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/not-ready",
                     *       "title": "No corpus is served yet",
                     *       "status": 503,
                     *       "detail": "The server is still reading its articles. Ask again when /health/ready answers 200.",
                     *       "instance": "/search",
                     *       "code": "not-ready",
                     *       "requestId": "0b7a3ad0-5f0e-4f0a-9d6e-1f6f0c8f3b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listDuplicates: {
        parameters: {
            query?: {
                /** @description Rows a page, 1 to 100. */
                limit?: number;
                /** @description The page, counted from 1. Not together with `cursor`. */
                page?: number;
                /** @description The token `page.cursor` of the page before. What only shows a row (`fields`, `facets`, `snippets`, `highlight` and the like) and `limit` may change from page to page; what decides the rows may not. */
                cursor?: string;
            };
            header?: never;
            path: {
                /** @description The article's id. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of versions. */
            200: {
                headers: {
                    "x-request-id": components["headers"]["x-request-id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    Vary: components["headers"]["Vary"];
                    ETag: components["headers"]["ETag"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DuplicateList"];
                };
            };
            /** @description What If-None-Match names is still right; no body. */
            304: {
                headers: {
                    "x-request-id": components["headers"]["x-request-id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    Vary: components["headers"]["Vary"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `invalid-parameter`: A parameter is not valid. `invalid-cursor`: The cursor does not belong to this request. `unknown-parameter`: There is no such parameter. `invalid-encoding`: The address is not valid UTF-8. By Accept also as text/html. */
            400: {
                headers: {
                    "x-request-id": components["headers"]["x-request-id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/invalid-parameter",
                     *       "title": "A parameter is not valid",
                     *       "status": 400,
                     *       "detail": "Each entry of `errors` names a parameter, what it takes and what came. Values are never clamped: what does not fit is refused.",
                     *       "instance": "/search",
                     *       "code": "invalid-parameter",
                     *       "requestId": "0b7a3ad0-5f0e-4f0a-9d6e-1f6f0c8f3b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-found`: There is nothing here. By Accept also as text/html. */
            404: {
                headers: {
                    "x-request-id": components["headers"]["x-request-id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/not-found",
                     *       "title": "There is nothing here",
                     *       "status": 404,
                     *       "detail": "Nothing has this address. An article or entity may have left the corpus with the file it came from; / lists the addresses there are.",
                     *       "instance": "/search",
                     *       "code": "not-found",
                     *       "requestId": "0b7a3ad0-5f0e-4f0a-9d6e-1f6f0c8f3b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `stale-cursor`: The cursor belongs to an earlier corpus. By Accept also as text/html. */
            410: {
                headers: {
                    "x-request-id": components["headers"]["x-request-id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/stale-cursor",
                     *       "title": "The cursor belongs to an earlier corpus",
                     *       "status": 410,
                     *       "detail": "The articles have changed since the cursor was made, so the next page would not fit the last. Start again without a cursor.",
                     *       "instance": "/search",
                     *       "code": "stale-cursor",
                     *       "requestId": "0b7a3ad0-5f0e-4f0a-9d6e-1f6f0c8f3b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong here. By Accept also as text/html. */
            500: {
                headers: {
                    "x-request-id": components["headers"]["x-request-id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/internal",
                     *       "title": "Something went wrong here",
                     *       "status": 500,
                     *       "detail": "This is a fault of the server, not of the request. The log names the cause under the request id of the answer.",
                     *       "instance": "/search",
                     *       "code": "internal",
                     *       "requestId": "0b7a3ad0-5f0e-4f0a-9d6e-1f6f0c8f3b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-ready`: No corpus is served yet. By Accept also as text/html. */
            503: {
                headers: {
                    "x-request-id": components["headers"]["x-request-id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/not-ready",
                     *       "title": "No corpus is served yet",
                     *       "status": 503,
                     *       "detail": "The server is still reading its articles. Ask again when /health/ready answers 200.",
                     *       "instance": "/search",
                     *       "code": "not-ready",
                     *       "requestId": "0b7a3ad0-5f0e-4f0a-9d6e-1f6f0c8f3b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getArticleSource: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The article's id. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The document, and where the article stands in it. */
            200: {
                headers: {
                    "x-request-id": components["headers"]["x-request-id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    Vary: components["headers"]["Vary"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ArticleSource"];
                };
            };
            /** @description What If-None-Match names is still right; no body. */
            304: {
                headers: {
                    "x-request-id": components["headers"]["x-request-id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    Vary: components["headers"]["Vary"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `unknown-parameter`: There is no such parameter. `invalid-encoding`: The address is not valid UTF-8. By Accept also as text/html. */
            400: {
                headers: {
                    "x-request-id": components["headers"]["x-request-id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/unknown-parameter",
                     *       "title": "There is no such parameter",
                     *       "status": 400,
                     *       "detail": "A misspelt parameter would silently change the answer, so unknown ones are refused. `errors` lists the ones there are.",
                     *       "instance": "/search",
                     *       "code": "unknown-parameter",
                     *       "requestId": "0b7a3ad0-5f0e-4f0a-9d6e-1f6f0c8f3b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-found`: There is nothing here. By Accept also as text/html. */
            404: {
                headers: {
                    "x-request-id": components["headers"]["x-request-id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/not-found",
                     *       "title": "There is nothing here",
                     *       "status": 404,
                     *       "detail": "Nothing has this address. An article or entity may have left the corpus with the file it came from; / lists the addresses there are.",
                     *       "instance": "/search",
                     *       "code": "not-found",
                     *       "requestId": "0b7a3ad0-5f0e-4f0a-9d6e-1f6f0c8f3b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong here. By Accept also as text/html. */
            500: {
                headers: {
                    "x-request-id": components["headers"]["x-request-id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/internal",
                     *       "title": "Something went wrong here",
                     *       "status": 500,
                     *       "detail": "This is a fault of the server, not of the request. The log names the cause under the request id of the answer.",
                     *       "instance": "/search",
                     *       "code": "internal",
                     *       "requestId": "0b7a3ad0-5f0e-4f0a-9d6e-1f6f0c8f3b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-ready`: No corpus is served yet. By Accept also as text/html. */
            503: {
                headers: {
                    "x-request-id": components["headers"]["x-request-id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/not-ready",
                     *       "title": "No corpus is served yet",
                     *       "status": 503,
                     *       "detail": "The server is still reading its articles. Ask again when /health/ready answers 200.",
                     *       "instance": "/search",
                     *       "code": "not-ready",
                     *       "requestId": "0b7a3ad0-5f0e-4f0a-9d6e-1f6f0c8f3b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listSources: {
        parameters: {
            query?: {
                /**
                 * @description One or two words: articles that have all; three: all, where any article has all; four or more: those with enough of their weight (see `match`). `"a phrase"`, `-not`, `OR`, `( )`, `field:value` (title, lead, text, entity, source, author, language), `prefix*`. Empty browses, newest first.
                 * @example Lavrov
                 */
                q?: string;
                /** @description The fields to search. Repeat or separate by commas. */
                in?: ("title" | "lead" | "text")[];
                /** @description How many of the words an article must have. `auto`: all of up to three keywords, of three that no article has together half of their weight (idf); of more keywords 30 %; in a question (three weighty words and two function words) any, and coverage ranks. Phrases, fields, signs and operators make every word count. `meta.query.match` and `leastShare` say which rule ran, `missing` what a hit lacks. */
                match?: "auto" | "all" | "any";
                /** @description Typing errors to forgive where nothing else matches a word; `auto` by its length. */
                fuzzy?: "1" | "2" | "auto" | "off";
                /** @description Also find stems and the other names of an entity. */
                expand?: "on" | "off";
                /** @description Answer a slip in the query language with 400 instead of a warning. */
                strict?: boolean;
                /** @description Published on or after: ISO 8601, partial, or relative. */
                from?: string;
                /** @description Published on or before, to the end of the period named. */
                to?: string;
                /** @description Published within that year, month or day. */
                date?: string;
                /** @description Articles without a date; `exclude` is the default with `from`, `to` or `date`, else `include`. */
                undated?: "include" | "exclude" | "only";
                /** @description Source ids; `-id` excludes, `none` is no source. Repeat or separate by commas. */
                source?: string[];
                /** @description Language codes; `-en` excludes, `none` is unknown. Repeat or separate by commas. */
                language?: string[];
                /** @description Authors by name; `-name` excludes, `none` is no author. Repeat or separate by commas. */
                author?: string[];
                /** @description Entity ids, any of them; `-id` excludes. A former id, or another name as an id, means its entity, with a warning. Repeat or separate by commas. */
                entity?: string[];
                /** @description Entity types of which the article mentions at least one; `-type` excludes. Repeat or separate by commas. */
                type?: ("person" | "-person" | "organization" | "-organization" | "place" | "-place")[];
                /** @description Story ids, any of them; `-id` excludes, `none` is no story. Repeat or separate by commas. */
                story?: string[];
                /** @description What is one hit: an article with its copies, each article, or a whole story. The article that stands for the group is shown where it matches, else the best that does. */
                collapse?: "duplicates" | "none" | "story";
                /** @description Rows a page, 1 to 100. */
                limit?: number;
                /** @description The page, counted from 1. Not together with `cursor`. */
                page?: number;
                /** @description The token `page.cursor` of the page before. What only shows a row (`fields`, `facets`, `snippets`, `highlight` and the like) and `limit` may change from page to page; what decides the rows may not. */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of sources. */
            200: {
                headers: {
                    "x-request-id": components["headers"]["x-request-id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    Vary: components["headers"]["Vary"];
                    ETag: components["headers"]["ETag"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SourceList"];
                };
            };
            /** @description What If-None-Match names is still right; no body. */
            304: {
                headers: {
                    "x-request-id": components["headers"]["x-request-id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    Vary: components["headers"]["Vary"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `invalid-parameter`: A parameter is not valid. `invalid-query`: The query cannot be answered. `invalid-cursor`: The cursor does not belong to this request. `unknown-parameter`: There is no such parameter. `invalid-encoding`: The address is not valid UTF-8. By Accept also as text/html. */
            400: {
                headers: {
                    "x-request-id": components["headers"]["x-request-id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/invalid-parameter",
                     *       "title": "A parameter is not valid",
                     *       "status": 400,
                     *       "detail": "Each entry of `errors` names a parameter, what it takes and what came. Values are never clamped: what does not fit is refused.",
                     *       "instance": "/search",
                     *       "code": "invalid-parameter",
                     *       "requestId": "0b7a3ad0-5f0e-4f0a-9d6e-1f6f0c8f3b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `stale-cursor`: The cursor belongs to an earlier corpus. By Accept also as text/html. */
            410: {
                headers: {
                    "x-request-id": components["headers"]["x-request-id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/stale-cursor",
                     *       "title": "The cursor belongs to an earlier corpus",
                     *       "status": 410,
                     *       "detail": "The articles have changed since the cursor was made, so the next page would not fit the last. Start again without a cursor.",
                     *       "instance": "/search",
                     *       "code": "stale-cursor",
                     *       "requestId": "0b7a3ad0-5f0e-4f0a-9d6e-1f6f0c8f3b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong here. By Accept also as text/html. */
            500: {
                headers: {
                    "x-request-id": components["headers"]["x-request-id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/internal",
                     *       "title": "Something went wrong here",
                     *       "status": 500,
                     *       "detail": "This is a fault of the server, not of the request. The log names the cause under the request id of the answer.",
                     *       "instance": "/search",
                     *       "code": "internal",
                     *       "requestId": "0b7a3ad0-5f0e-4f0a-9d6e-1f6f0c8f3b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-ready`: No corpus is served yet. By Accept also as text/html. */
            503: {
                headers: {
                    "x-request-id": components["headers"]["x-request-id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/not-ready",
                     *       "title": "No corpus is served yet",
                     *       "status": 503,
                     *       "detail": "The server is still reading its articles. Ask again when /health/ready answers 200.",
                     *       "instance": "/search",
                     *       "code": "not-ready",
                     *       "requestId": "0b7a3ad0-5f0e-4f0a-9d6e-1f6f0c8f3b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listLanguages: {
        parameters: {
            query?: {
                /**
                 * @description One or two words: articles that have all; three: all, where any article has all; four or more: those with enough of their weight (see `match`). `"a phrase"`, `-not`, `OR`, `( )`, `field:value` (title, lead, text, entity, source, author, language), `prefix*`. Empty browses, newest first.
                 * @example Lavrov
                 */
                q?: string;
                /** @description The fields to search. Repeat or separate by commas. */
                in?: ("title" | "lead" | "text")[];
                /** @description How many of the words an article must have. `auto`: all of up to three keywords, of three that no article has together half of their weight (idf); of more keywords 30 %; in a question (three weighty words and two function words) any, and coverage ranks. Phrases, fields, signs and operators make every word count. `meta.query.match` and `leastShare` say which rule ran, `missing` what a hit lacks. */
                match?: "auto" | "all" | "any";
                /** @description Typing errors to forgive where nothing else matches a word; `auto` by its length. */
                fuzzy?: "1" | "2" | "auto" | "off";
                /** @description Also find stems and the other names of an entity. */
                expand?: "on" | "off";
                /** @description Answer a slip in the query language with 400 instead of a warning. */
                strict?: boolean;
                /** @description Published on or after: ISO 8601, partial, or relative. */
                from?: string;
                /** @description Published on or before, to the end of the period named. */
                to?: string;
                /** @description Published within that year, month or day. */
                date?: string;
                /** @description Articles without a date; `exclude` is the default with `from`, `to` or `date`, else `include`. */
                undated?: "include" | "exclude" | "only";
                /** @description Source ids; `-id` excludes, `none` is no source. Repeat or separate by commas. */
                source?: string[];
                /** @description Language codes; `-en` excludes, `none` is unknown. Repeat or separate by commas. */
                language?: string[];
                /** @description Authors by name; `-name` excludes, `none` is no author. Repeat or separate by commas. */
                author?: string[];
                /** @description Entity ids, any of them; `-id` excludes. A former id, or another name as an id, means its entity, with a warning. Repeat or separate by commas. */
                entity?: string[];
                /** @description Entity types of which the article mentions at least one; `-type` excludes. Repeat or separate by commas. */
                type?: ("person" | "-person" | "organization" | "-organization" | "place" | "-place")[];
                /** @description Story ids, any of them; `-id` excludes, `none` is no story. Repeat or separate by commas. */
                story?: string[];
                /** @description What is one hit: an article with its copies, each article, or a whole story. The article that stands for the group is shown where it matches, else the best that does. */
                collapse?: "duplicates" | "none" | "story";
                /** @description Rows a page, 1 to 100. */
                limit?: number;
                /** @description The page, counted from 1. Not together with `cursor`. */
                page?: number;
                /** @description The token `page.cursor` of the page before. What only shows a row (`fields`, `facets`, `snippets`, `highlight` and the like) and `limit` may change from page to page; what decides the rows may not. */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of languages. */
            200: {
                headers: {
                    "x-request-id": components["headers"]["x-request-id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    Vary: components["headers"]["Vary"];
                    ETag: components["headers"]["ETag"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LanguageList"];
                };
            };
            /** @description What If-None-Match names is still right; no body. */
            304: {
                headers: {
                    "x-request-id": components["headers"]["x-request-id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    Vary: components["headers"]["Vary"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `invalid-parameter`: A parameter is not valid. `invalid-query`: The query cannot be answered. `invalid-cursor`: The cursor does not belong to this request. `unknown-parameter`: There is no such parameter. `invalid-encoding`: The address is not valid UTF-8. By Accept also as text/html. */
            400: {
                headers: {
                    "x-request-id": components["headers"]["x-request-id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/invalid-parameter",
                     *       "title": "A parameter is not valid",
                     *       "status": 400,
                     *       "detail": "Each entry of `errors` names a parameter, what it takes and what came. Values are never clamped: what does not fit is refused.",
                     *       "instance": "/search",
                     *       "code": "invalid-parameter",
                     *       "requestId": "0b7a3ad0-5f0e-4f0a-9d6e-1f6f0c8f3b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `stale-cursor`: The cursor belongs to an earlier corpus. By Accept also as text/html. */
            410: {
                headers: {
                    "x-request-id": components["headers"]["x-request-id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/stale-cursor",
                     *       "title": "The cursor belongs to an earlier corpus",
                     *       "status": 410,
                     *       "detail": "The articles have changed since the cursor was made, so the next page would not fit the last. Start again without a cursor.",
                     *       "instance": "/search",
                     *       "code": "stale-cursor",
                     *       "requestId": "0b7a3ad0-5f0e-4f0a-9d6e-1f6f0c8f3b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong here. By Accept also as text/html. */
            500: {
                headers: {
                    "x-request-id": components["headers"]["x-request-id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/internal",
                     *       "title": "Something went wrong here",
                     *       "status": 500,
                     *       "detail": "This is a fault of the server, not of the request. The log names the cause under the request id of the answer.",
                     *       "instance": "/search",
                     *       "code": "internal",
                     *       "requestId": "0b7a3ad0-5f0e-4f0a-9d6e-1f6f0c8f3b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-ready`: No corpus is served yet. By Accept also as text/html. */
            503: {
                headers: {
                    "x-request-id": components["headers"]["x-request-id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/not-ready",
                     *       "title": "No corpus is served yet",
                     *       "status": 503,
                     *       "detail": "The server is still reading its articles. Ask again when /health/ready answers 200.",
                     *       "instance": "/search",
                     *       "code": "not-ready",
                     *       "requestId": "0b7a3ad0-5f0e-4f0a-9d6e-1f6f0c8f3b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    resolveEntity: {
        parameters: {
            query: {
                /**
                 * @description A name as it stands in a text. Case, dots and accents do not count.
                 * @example Lavrov
                 */
                name: string;
                /** @description Only entities of this type. */
                type?: components["schemas"]["EntityType"];
                /** @description Rows a page, 1 to 100. */
                limit?: number;
                /** @description The page, counted from 1. Not together with `cursor`. */
                page?: number;
                /** @description The token `page.cursor` of the page before. What only shows a row (`fields`, `facets`, `snippets`, `highlight` and the like) and `limit` may change from page to page; what decides the rows may not. */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of entities. */
            200: {
                headers: {
                    "x-request-id": components["headers"]["x-request-id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    Vary: components["headers"]["Vary"];
                    ETag: components["headers"]["ETag"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResolvedList"];
                };
            };
            /** @description What If-None-Match names is still right; no body. */
            304: {
                headers: {
                    "x-request-id": components["headers"]["x-request-id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    Vary: components["headers"]["Vary"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `invalid-parameter`: A parameter is not valid. `invalid-cursor`: The cursor does not belong to this request. `unknown-parameter`: There is no such parameter. `invalid-encoding`: The address is not valid UTF-8. By Accept also as text/html. */
            400: {
                headers: {
                    "x-request-id": components["headers"]["x-request-id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/invalid-parameter",
                     *       "title": "A parameter is not valid",
                     *       "status": 400,
                     *       "detail": "Each entry of `errors` names a parameter, what it takes and what came. Values are never clamped: what does not fit is refused.",
                     *       "instance": "/search",
                     *       "code": "invalid-parameter",
                     *       "requestId": "0b7a3ad0-5f0e-4f0a-9d6e-1f6f0c8f3b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `stale-cursor`: The cursor belongs to an earlier corpus. By Accept also as text/html. */
            410: {
                headers: {
                    "x-request-id": components["headers"]["x-request-id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/stale-cursor",
                     *       "title": "The cursor belongs to an earlier corpus",
                     *       "status": 410,
                     *       "detail": "The articles have changed since the cursor was made, so the next page would not fit the last. Start again without a cursor.",
                     *       "instance": "/search",
                     *       "code": "stale-cursor",
                     *       "requestId": "0b7a3ad0-5f0e-4f0a-9d6e-1f6f0c8f3b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong here. By Accept also as text/html. */
            500: {
                headers: {
                    "x-request-id": components["headers"]["x-request-id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/internal",
                     *       "title": "Something went wrong here",
                     *       "status": 500,
                     *       "detail": "This is a fault of the server, not of the request. The log names the cause under the request id of the answer.",
                     *       "instance": "/search",
                     *       "code": "internal",
                     *       "requestId": "0b7a3ad0-5f0e-4f0a-9d6e-1f6f0c8f3b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-ready`: No corpus is served yet. By Accept also as text/html. */
            503: {
                headers: {
                    "x-request-id": components["headers"]["x-request-id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/not-ready",
                     *       "title": "No corpus is served yet",
                     *       "status": 503,
                     *       "detail": "The server is still reading its articles. Ask again when /health/ready answers 200.",
                     *       "instance": "/search",
                     *       "code": "not-ready",
                     *       "requestId": "0b7a3ad0-5f0e-4f0a-9d6e-1f6f0c8f3b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    searchArticlesOfEntity: {
        parameters: {
            query?: {
                /**
                 * @description One or two words: articles that have all; three: all, where any article has all; four or more: those with enough of their weight (see `match`). `"a phrase"`, `-not`, `OR`, `( )`, `field:value` (title, lead, text, entity, source, author, language), `prefix*`. Empty browses, newest first.
                 * @example Lavrov
                 */
                q?: string;
                /** @description The fields to search. Repeat or separate by commas. */
                in?: ("title" | "lead" | "text")[];
                /** @description How many of the words an article must have. `auto`: all of up to three keywords, of three that no article has together half of their weight (idf); of more keywords 30 %; in a question (three weighty words and two function words) any, and coverage ranks. Phrases, fields, signs and operators make every word count. `meta.query.match` and `leastShare` say which rule ran, `missing` what a hit lacks. */
                match?: "auto" | "all" | "any";
                /** @description Typing errors to forgive where nothing else matches a word; `auto` by its length. */
                fuzzy?: "1" | "2" | "auto" | "off";
                /** @description Also find stems and the other names of an entity. */
                expand?: "on" | "off";
                /** @description Answer a slip in the query language with 400 instead of a warning. */
                strict?: boolean;
                /** @description Published on or after: ISO 8601, partial, or relative. */
                from?: string;
                /** @description Published on or before, to the end of the period named. */
                to?: string;
                /** @description Published within that year, month or day. */
                date?: string;
                /** @description Articles without a date; `exclude` is the default with `from`, `to` or `date`, else `include`. */
                undated?: "include" | "exclude" | "only";
                /** @description Source ids; `-id` excludes, `none` is no source. Repeat or separate by commas. */
                source?: string[];
                /** @description Language codes; `-en` excludes, `none` is unknown. Repeat or separate by commas. */
                language?: string[];
                /** @description Authors by name; `-name` excludes, `none` is no author. Repeat or separate by commas. */
                author?: string[];
                /** @description Entity ids, any of them; `-id` excludes. A former id, or another name as an id, means its entity, with a warning. Repeat or separate by commas. */
                entity?: string[];
                /** @description Entity types of which the article mentions at least one; `-type` excludes. Repeat or separate by commas. */
                type?: ("person" | "-person" | "organization" | "-organization" | "place" | "-place")[];
                /** @description Story ids, any of them; `-id` excludes, `none` is no story. Repeat or separate by commas. */
                story?: string[];
                /** @description Order of the hits; an empty `q` is always newest first unless another order is named. */
                sort?: "relevance" | "newest" | "oldest" | "title";
                /** @description What is one hit: an article with its copies, each article, or a whole story. The article that stands for the group is shown where it matches, else the best that does. */
                collapse?: "duplicates" | "none" | "story";
                /** @description Rows a page, 1 to 100. */
                limit?: number;
                /** @description The page, counted from 1. Not together with `cursor`. */
                page?: number;
                /** @description The token `page.cursor` of the page before. What only shows a row (`fields`, `facets`, `snippets`, `highlight` and the like) and `limit` may change from page to page; what decides the rows may not. */
                cursor?: string;
                /** @description The keys of a hit to answer; `-key` leaves one out. Repeat or separate by commas. */
                fields?: string[];
                /** @description Fields to count, by the articles that stand for the hits: values that only collapsed ones have are not counted. Repeat or separate by commas. */
                facets?: ("source" | "language" | "author" | "entity.person" | "entity.organization" | "entity.place" | "story" | "year" | "month")[];
                /** @description Buckets a facet. */
                facetLimit?: number;
                /** @description What facets count: the hits, or for each facet what the hits would be without its own filter, so that a choice among its values can be widened. */
                facetMode?: "conjunctive" | "disjunctive";
                /** @description Only facet values with words that begin so, whatever case and accents. `other` then counts among these. */
                facetQuery?: string;
                /** @description Mark what matched in title and snippets; `full` also answers `leadHtml` and `textHtml`, the whole article marked. */
                highlight?: "on" | "off" | "full";
                /** @description Passages a hit. */
                snippets?: number;
                /** @description Characters a passage; whole sentences where they fit. */
                snippetLength?: number;
                /** @description The element around what matched; only elements that are harmless in any page. */
                tag?: "mark" | "em" | "strong" | "b" | "i" | "u" | "span";
                /** @description Show how each score came about. */
                explain?: boolean;
            };
            header?: never;
            path: {
                type: components["schemas"]["EntityType"];
                /** @description The second part of the id. */
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of hits, best first. */
            200: {
                headers: {
                    "x-request-id": components["headers"]["x-request-id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    Vary: components["headers"]["Vary"];
                    ETag: components["headers"]["ETag"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SearchPage"];
                };
            };
            /** @description A former id or another name of an entity, which stands at `Location`. */
            301: {
                headers: {
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What If-None-Match names is still right; no body. */
            304: {
                headers: {
                    "x-request-id": components["headers"]["x-request-id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    Vary: components["headers"]["Vary"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `invalid-parameter`: A parameter is not valid. `invalid-query`: The query cannot be answered. `invalid-cursor`: The cursor does not belong to this request. `unknown-parameter`: There is no such parameter. `invalid-encoding`: The address is not valid UTF-8. By Accept also as text/html. */
            400: {
                headers: {
                    "x-request-id": components["headers"]["x-request-id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/invalid-parameter",
                     *       "title": "A parameter is not valid",
                     *       "status": 400,
                     *       "detail": "Each entry of `errors` names a parameter, what it takes and what came. Values are never clamped: what does not fit is refused.",
                     *       "instance": "/search",
                     *       "code": "invalid-parameter",
                     *       "requestId": "0b7a3ad0-5f0e-4f0a-9d6e-1f6f0c8f3b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-found`: There is nothing here. By Accept also as text/html. */
            404: {
                headers: {
                    "x-request-id": components["headers"]["x-request-id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/not-found",
                     *       "title": "There is nothing here",
                     *       "status": 404,
                     *       "detail": "Nothing has this address. An article or entity may have left the corpus with the file it came from; / lists the addresses there are.",
                     *       "instance": "/search",
                     *       "code": "not-found",
                     *       "requestId": "0b7a3ad0-5f0e-4f0a-9d6e-1f6f0c8f3b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `stale-cursor`: The cursor belongs to an earlier corpus. By Accept also as text/html. */
            410: {
                headers: {
                    "x-request-id": components["headers"]["x-request-id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/stale-cursor",
                     *       "title": "The cursor belongs to an earlier corpus",
                     *       "status": 410,
                     *       "detail": "The articles have changed since the cursor was made, so the next page would not fit the last. Start again without a cursor.",
                     *       "instance": "/search",
                     *       "code": "stale-cursor",
                     *       "requestId": "0b7a3ad0-5f0e-4f0a-9d6e-1f6f0c8f3b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong here. By Accept also as text/html. */
            500: {
                headers: {
                    "x-request-id": components["headers"]["x-request-id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/internal",
                     *       "title": "Something went wrong here",
                     *       "status": 500,
                     *       "detail": "This is a fault of the server, not of the request. The log names the cause under the request id of the answer.",
                     *       "instance": "/search",
                     *       "code": "internal",
                     *       "requestId": "0b7a3ad0-5f0e-4f0a-9d6e-1f6f0c8f3b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-ready`: No corpus is served yet. By Accept also as text/html. */
            503: {
                headers: {
                    "x-request-id": components["headers"]["x-request-id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/not-ready",
                     *       "title": "No corpus is served yet",
                     *       "status": 503,
                     *       "detail": "The server is still reading its articles. Ask again when /health/ready answers 200.",
                     *       "instance": "/search",
                     *       "code": "not-ready",
                     *       "requestId": "0b7a3ad0-5f0e-4f0a-9d6e-1f6f0c8f3b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listMentions: {
        parameters: {
            query?: {
                /** @description Rows a page, 1 to 100. */
                limit?: number;
                /** @description The page, counted from 1. Not together with `cursor`. */
                page?: number;
                /** @description The token `page.cursor` of the page before. What only shows a row (`fields`, `facets`, `snippets`, `highlight` and the like) and `limit` may change from page to page; what decides the rows may not. */
                cursor?: string;
            };
            header?: never;
            path: {
                type: components["schemas"]["EntityType"];
                /** @description The second part of the id. */
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of mentions. */
            200: {
                headers: {
                    "x-request-id": components["headers"]["x-request-id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    Vary: components["headers"]["Vary"];
                    ETag: components["headers"]["ETag"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MentionList"];
                };
            };
            /** @description A former id or another name of an entity, which stands at `Location`. */
            301: {
                headers: {
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What If-None-Match names is still right; no body. */
            304: {
                headers: {
                    "x-request-id": components["headers"]["x-request-id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    Vary: components["headers"]["Vary"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `invalid-parameter`: A parameter is not valid. `invalid-cursor`: The cursor does not belong to this request. `unknown-parameter`: There is no such parameter. `invalid-encoding`: The address is not valid UTF-8. By Accept also as text/html. */
            400: {
                headers: {
                    "x-request-id": components["headers"]["x-request-id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/invalid-parameter",
                     *       "title": "A parameter is not valid",
                     *       "status": 400,
                     *       "detail": "Each entry of `errors` names a parameter, what it takes and what came. Values are never clamped: what does not fit is refused.",
                     *       "instance": "/search",
                     *       "code": "invalid-parameter",
                     *       "requestId": "0b7a3ad0-5f0e-4f0a-9d6e-1f6f0c8f3b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-found`: There is nothing here. By Accept also as text/html. */
            404: {
                headers: {
                    "x-request-id": components["headers"]["x-request-id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/not-found",
                     *       "title": "There is nothing here",
                     *       "status": 404,
                     *       "detail": "Nothing has this address. An article or entity may have left the corpus with the file it came from; / lists the addresses there are.",
                     *       "instance": "/search",
                     *       "code": "not-found",
                     *       "requestId": "0b7a3ad0-5f0e-4f0a-9d6e-1f6f0c8f3b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `stale-cursor`: The cursor belongs to an earlier corpus. By Accept also as text/html. */
            410: {
                headers: {
                    "x-request-id": components["headers"]["x-request-id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/stale-cursor",
                     *       "title": "The cursor belongs to an earlier corpus",
                     *       "status": 410,
                     *       "detail": "The articles have changed since the cursor was made, so the next page would not fit the last. Start again without a cursor.",
                     *       "instance": "/search",
                     *       "code": "stale-cursor",
                     *       "requestId": "0b7a3ad0-5f0e-4f0a-9d6e-1f6f0c8f3b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong here. By Accept also as text/html. */
            500: {
                headers: {
                    "x-request-id": components["headers"]["x-request-id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/internal",
                     *       "title": "Something went wrong here",
                     *       "status": 500,
                     *       "detail": "This is a fault of the server, not of the request. The log names the cause under the request id of the answer.",
                     *       "instance": "/search",
                     *       "code": "internal",
                     *       "requestId": "0b7a3ad0-5f0e-4f0a-9d6e-1f6f0c8f3b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-ready`: No corpus is served yet. By Accept also as text/html. */
            503: {
                headers: {
                    "x-request-id": components["headers"]["x-request-id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/not-ready",
                     *       "title": "No corpus is served yet",
                     *       "status": 503,
                     *       "detail": "The server is still reading its articles. Ask again when /health/ready answers 200.",
                     *       "instance": "/search",
                     *       "code": "not-ready",
                     *       "requestId": "0b7a3ad0-5f0e-4f0a-9d6e-1f6f0c8f3b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listRelatedEntities: {
        parameters: {
            query?: {
                /** @description Only entities of this type. */
                type?: components["schemas"]["EntityType"];
                /** @description The fewest reports that mention both. */
                min?: number;
                /** @description By how closely they belong together, or by how often. */
                sort?: "npmi" | "together";
                /** @description Rows a page, 1 to 100. */
                limit?: number;
                /** @description The page, counted from 1. Not together with `cursor`. */
                page?: number;
                /** @description The token `page.cursor` of the page before. What only shows a row (`fields`, `facets`, `snippets`, `highlight` and the like) and `limit` may change from page to page; what decides the rows may not. */
                cursor?: string;
            };
            header?: never;
            path: {
                type: components["schemas"]["EntityType"];
                /** @description The second part of the id. */
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of related entities. */
            200: {
                headers: {
                    "x-request-id": components["headers"]["x-request-id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    Vary: components["headers"]["Vary"];
                    ETag: components["headers"]["ETag"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RelatedList"];
                };
            };
            /** @description A former id or another name of an entity, which stands at `Location`. */
            301: {
                headers: {
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What If-None-Match names is still right; no body. */
            304: {
                headers: {
                    "x-request-id": components["headers"]["x-request-id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    Vary: components["headers"]["Vary"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `invalid-parameter`: A parameter is not valid. `invalid-cursor`: The cursor does not belong to this request. `unknown-parameter`: There is no such parameter. `invalid-encoding`: The address is not valid UTF-8. By Accept also as text/html. */
            400: {
                headers: {
                    "x-request-id": components["headers"]["x-request-id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/invalid-parameter",
                     *       "title": "A parameter is not valid",
                     *       "status": 400,
                     *       "detail": "Each entry of `errors` names a parameter, what it takes and what came. Values are never clamped: what does not fit is refused.",
                     *       "instance": "/search",
                     *       "code": "invalid-parameter",
                     *       "requestId": "0b7a3ad0-5f0e-4f0a-9d6e-1f6f0c8f3b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-found`: There is nothing here. By Accept also as text/html. */
            404: {
                headers: {
                    "x-request-id": components["headers"]["x-request-id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/not-found",
                     *       "title": "There is nothing here",
                     *       "status": 404,
                     *       "detail": "Nothing has this address. An article or entity may have left the corpus with the file it came from; / lists the addresses there are.",
                     *       "instance": "/search",
                     *       "code": "not-found",
                     *       "requestId": "0b7a3ad0-5f0e-4f0a-9d6e-1f6f0c8f3b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `stale-cursor`: The cursor belongs to an earlier corpus. By Accept also as text/html. */
            410: {
                headers: {
                    "x-request-id": components["headers"]["x-request-id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/stale-cursor",
                     *       "title": "The cursor belongs to an earlier corpus",
                     *       "status": 410,
                     *       "detail": "The articles have changed since the cursor was made, so the next page would not fit the last. Start again without a cursor.",
                     *       "instance": "/search",
                     *       "code": "stale-cursor",
                     *       "requestId": "0b7a3ad0-5f0e-4f0a-9d6e-1f6f0c8f3b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong here. By Accept also as text/html. */
            500: {
                headers: {
                    "x-request-id": components["headers"]["x-request-id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/internal",
                     *       "title": "Something went wrong here",
                     *       "status": 500,
                     *       "detail": "This is a fault of the server, not of the request. The log names the cause under the request id of the answer.",
                     *       "instance": "/search",
                     *       "code": "internal",
                     *       "requestId": "0b7a3ad0-5f0e-4f0a-9d6e-1f6f0c8f3b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-ready`: No corpus is served yet. By Accept also as text/html. */
            503: {
                headers: {
                    "x-request-id": components["headers"]["x-request-id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/not-ready",
                     *       "title": "No corpus is served yet",
                     *       "status": 503,
                     *       "detail": "The server is still reading its articles. Ask again when /health/ready answers 200.",
                     *       "instance": "/search",
                     *       "code": "not-ready",
                     *       "requestId": "0b7a3ad0-5f0e-4f0a-9d6e-1f6f0c8f3b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getEntityGraph: {
        parameters: {
            query?: {
                /**
                 * @description One or two words: articles that have all; three: all, where any article has all; four or more: those with enough of their weight (see `match`). `"a phrase"`, `-not`, `OR`, `( )`, `field:value` (title, lead, text, entity, source, author, language), `prefix*`. Empty browses, newest first.
                 * @example Lavrov
                 */
                q?: string;
                /** @description The fields to search. Repeat or separate by commas. */
                in?: ("title" | "lead" | "text")[];
                /** @description How many of the words an article must have. `auto`: all of up to three keywords, of three that no article has together half of their weight (idf); of more keywords 30 %; in a question (three weighty words and two function words) any, and coverage ranks. Phrases, fields, signs and operators make every word count. `meta.query.match` and `leastShare` say which rule ran, `missing` what a hit lacks. */
                match?: "auto" | "all" | "any";
                /** @description Typing errors to forgive where nothing else matches a word; `auto` by its length. */
                fuzzy?: "1" | "2" | "auto" | "off";
                /** @description Also find stems and the other names of an entity. */
                expand?: "on" | "off";
                /** @description Answer a slip in the query language with 400 instead of a warning. */
                strict?: boolean;
                /** @description Published on or after: ISO 8601, partial, or relative. */
                from?: string;
                /** @description Published on or before, to the end of the period named. */
                to?: string;
                /** @description Published within that year, month or day. */
                date?: string;
                /** @description Articles without a date; `exclude` is the default with `from`, `to` or `date`, else `include`. */
                undated?: "include" | "exclude" | "only";
                /** @description Source ids; `-id` excludes, `none` is no source. Repeat or separate by commas. */
                source?: string[];
                /** @description Language codes; `-en` excludes, `none` is unknown. Repeat or separate by commas. */
                language?: string[];
                /** @description Authors by name; `-name` excludes, `none` is no author. Repeat or separate by commas. */
                author?: string[];
                /** @description Entity ids, any of them; `-id` excludes. A former id, or another name as an id, means its entity, with a warning. Repeat or separate by commas. */
                entity?: string[];
                /** @description Story ids, any of them; `-id` excludes, `none` is no story. Repeat or separate by commas. */
                story?: string[];
                /** @description The types of entity that are nodes. Repeat or separate by commas; all of them where none is named. */
                type?: ("person" | "organization" | "place")[];
                /** @description The fewest reports that mention both ends of an edge. */
                min?: number;
                /** @description The most nodes: those that the most reports mention. */
                nodes?: number;
                /** @description The most edges: the pairs that meet most often. */
                edges?: number;
                /** @description How it is written: JSON, GraphML (for Gephi, yEd, Cytoscape) or DOT (for Graphviz). */
                format?: "json" | "graphml" | "dot";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The graph. By Accept also as application/graphml+xml, text/vnd.graphviz. */
            200: {
                headers: {
                    "x-request-id": components["headers"]["x-request-id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    Vary: components["headers"]["Vary"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EntityGraph"];
                };
            };
            /** @description What If-None-Match names is still right; no body. */
            304: {
                headers: {
                    "x-request-id": components["headers"]["x-request-id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    Vary: components["headers"]["Vary"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `invalid-parameter`: A parameter is not valid. `invalid-query`: The query cannot be answered. `unknown-parameter`: There is no such parameter. `invalid-encoding`: The address is not valid UTF-8. By Accept also as text/html. */
            400: {
                headers: {
                    "x-request-id": components["headers"]["x-request-id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/invalid-parameter",
                     *       "title": "A parameter is not valid",
                     *       "status": 400,
                     *       "detail": "Each entry of `errors` names a parameter, what it takes and what came. Values are never clamped: what does not fit is refused.",
                     *       "instance": "/search",
                     *       "code": "invalid-parameter",
                     *       "requestId": "0b7a3ad0-5f0e-4f0a-9d6e-1f6f0c8f3b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong here. By Accept also as text/html. */
            500: {
                headers: {
                    "x-request-id": components["headers"]["x-request-id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/internal",
                     *       "title": "Something went wrong here",
                     *       "status": 500,
                     *       "detail": "This is a fault of the server, not of the request. The log names the cause under the request id of the answer.",
                     *       "instance": "/search",
                     *       "code": "internal",
                     *       "requestId": "0b7a3ad0-5f0e-4f0a-9d6e-1f6f0c8f3b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-ready`: No corpus is served yet. By Accept also as text/html. */
            503: {
                headers: {
                    "x-request-id": components["headers"]["x-request-id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/not-ready",
                     *       "title": "No corpus is served yet",
                     *       "status": 503,
                     *       "detail": "The server is still reading its articles. Ask again when /health/ready answers 200.",
                     *       "instance": "/search",
                     *       "code": "not-ready",
                     *       "requestId": "0b7a3ad0-5f0e-4f0a-9d6e-1f6f0c8f3b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listEntities: {
        parameters: {
            query?: {
                /**
                 * @description Words of which each begins a word of the name or of an alias; empty for all.
                 * @example Lavrov
                 */
                q?: string;
                /** @description Most articles or mentions first, by name, earliest first date, or latest last date. */
                sort?: "articles" | "mentions" | "name" | "first" | "last";
                /** @description The fewest articles that mention it. */
                min?: number;
                /** @description Rows a page, 1 to 100. */
                limit?: number;
                /** @description The page, counted from 1. Not together with `cursor`. */
                page?: number;
                /** @description The token `page.cursor` of the page before. What only shows a row (`fields`, `facets`, `snippets`, `highlight` and the like) and `limit` may change from page to page; what decides the rows may not. */
                cursor?: string;
                type?: components["schemas"]["EntityType"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of entities. */
            200: {
                headers: {
                    "x-request-id": components["headers"]["x-request-id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    Vary: components["headers"]["Vary"];
                    ETag: components["headers"]["ETag"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EntityList"];
                };
            };
            /** @description What If-None-Match names is still right; no body. */
            304: {
                headers: {
                    "x-request-id": components["headers"]["x-request-id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    Vary: components["headers"]["Vary"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `invalid-parameter`: A parameter is not valid. `invalid-cursor`: The cursor does not belong to this request. `unknown-parameter`: There is no such parameter. `invalid-encoding`: The address is not valid UTF-8. By Accept also as text/html. */
            400: {
                headers: {
                    "x-request-id": components["headers"]["x-request-id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/invalid-parameter",
                     *       "title": "A parameter is not valid",
                     *       "status": 400,
                     *       "detail": "Each entry of `errors` names a parameter, what it takes and what came. Values are never clamped: what does not fit is refused.",
                     *       "instance": "/search",
                     *       "code": "invalid-parameter",
                     *       "requestId": "0b7a3ad0-5f0e-4f0a-9d6e-1f6f0c8f3b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `stale-cursor`: The cursor belongs to an earlier corpus. By Accept also as text/html. */
            410: {
                headers: {
                    "x-request-id": components["headers"]["x-request-id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/stale-cursor",
                     *       "title": "The cursor belongs to an earlier corpus",
                     *       "status": 410,
                     *       "detail": "The articles have changed since the cursor was made, so the next page would not fit the last. Start again without a cursor.",
                     *       "instance": "/search",
                     *       "code": "stale-cursor",
                     *       "requestId": "0b7a3ad0-5f0e-4f0a-9d6e-1f6f0c8f3b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong here. By Accept also as text/html. */
            500: {
                headers: {
                    "x-request-id": components["headers"]["x-request-id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/internal",
                     *       "title": "Something went wrong here",
                     *       "status": 500,
                     *       "detail": "This is a fault of the server, not of the request. The log names the cause under the request id of the answer.",
                     *       "instance": "/search",
                     *       "code": "internal",
                     *       "requestId": "0b7a3ad0-5f0e-4f0a-9d6e-1f6f0c8f3b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-ready`: No corpus is served yet. By Accept also as text/html. */
            503: {
                headers: {
                    "x-request-id": components["headers"]["x-request-id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/not-ready",
                     *       "title": "No corpus is served yet",
                     *       "status": 503,
                     *       "detail": "The server is still reading its articles. Ask again when /health/ready answers 200.",
                     *       "instance": "/search",
                     *       "code": "not-ready",
                     *       "requestId": "0b7a3ad0-5f0e-4f0a-9d6e-1f6f0c8f3b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listEntitiesOfType: {
        parameters: {
            query?: {
                /**
                 * @description Words of which each begins a word of the name or of an alias; empty for all.
                 * @example Lavrov
                 */
                q?: string;
                /** @description Most articles or mentions first, by name, earliest first date, or latest last date. */
                sort?: "articles" | "mentions" | "name" | "first" | "last";
                /** @description The fewest articles that mention it. */
                min?: number;
                /** @description Rows a page, 1 to 100. */
                limit?: number;
                /** @description The page, counted from 1. Not together with `cursor`. */
                page?: number;
                /** @description The token `page.cursor` of the page before. What only shows a row (`fields`, `facets`, `snippets`, `highlight` and the like) and `limit` may change from page to page; what decides the rows may not. */
                cursor?: string;
            };
            header?: never;
            path: {
                type: components["schemas"]["EntityType"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of entities. */
            200: {
                headers: {
                    "x-request-id": components["headers"]["x-request-id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    Vary: components["headers"]["Vary"];
                    ETag: components["headers"]["ETag"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EntityList"];
                };
            };
            /** @description What If-None-Match names is still right; no body. */
            304: {
                headers: {
                    "x-request-id": components["headers"]["x-request-id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    Vary: components["headers"]["Vary"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `invalid-parameter`: A parameter is not valid. `invalid-cursor`: The cursor does not belong to this request. `unknown-parameter`: There is no such parameter. `invalid-encoding`: The address is not valid UTF-8. By Accept also as text/html. */
            400: {
                headers: {
                    "x-request-id": components["headers"]["x-request-id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/invalid-parameter",
                     *       "title": "A parameter is not valid",
                     *       "status": 400,
                     *       "detail": "Each entry of `errors` names a parameter, what it takes and what came. Values are never clamped: what does not fit is refused.",
                     *       "instance": "/search",
                     *       "code": "invalid-parameter",
                     *       "requestId": "0b7a3ad0-5f0e-4f0a-9d6e-1f6f0c8f3b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-found`: There is nothing here. By Accept also as text/html. */
            404: {
                headers: {
                    "x-request-id": components["headers"]["x-request-id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/not-found",
                     *       "title": "There is nothing here",
                     *       "status": 404,
                     *       "detail": "Nothing has this address. An article or entity may have left the corpus with the file it came from; / lists the addresses there are.",
                     *       "instance": "/search",
                     *       "code": "not-found",
                     *       "requestId": "0b7a3ad0-5f0e-4f0a-9d6e-1f6f0c8f3b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `stale-cursor`: The cursor belongs to an earlier corpus. By Accept also as text/html. */
            410: {
                headers: {
                    "x-request-id": components["headers"]["x-request-id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/stale-cursor",
                     *       "title": "The cursor belongs to an earlier corpus",
                     *       "status": 410,
                     *       "detail": "The articles have changed since the cursor was made, so the next page would not fit the last. Start again without a cursor.",
                     *       "instance": "/search",
                     *       "code": "stale-cursor",
                     *       "requestId": "0b7a3ad0-5f0e-4f0a-9d6e-1f6f0c8f3b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong here. By Accept also as text/html. */
            500: {
                headers: {
                    "x-request-id": components["headers"]["x-request-id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/internal",
                     *       "title": "Something went wrong here",
                     *       "status": 500,
                     *       "detail": "This is a fault of the server, not of the request. The log names the cause under the request id of the answer.",
                     *       "instance": "/search",
                     *       "code": "internal",
                     *       "requestId": "0b7a3ad0-5f0e-4f0a-9d6e-1f6f0c8f3b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-ready`: No corpus is served yet. By Accept also as text/html. */
            503: {
                headers: {
                    "x-request-id": components["headers"]["x-request-id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/not-ready",
                     *       "title": "No corpus is served yet",
                     *       "status": 503,
                     *       "detail": "The server is still reading its articles. Ask again when /health/ready answers 200.",
                     *       "instance": "/search",
                     *       "code": "not-ready",
                     *       "requestId": "0b7a3ad0-5f0e-4f0a-9d6e-1f6f0c8f3b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getEntity: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                type: components["schemas"]["EntityType"];
                /** @description The second part of the id. */
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The entity. */
            200: {
                headers: {
                    "x-request-id": components["headers"]["x-request-id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    Vary: components["headers"]["Vary"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Entity"];
                };
            };
            /** @description A former id or another name of an entity, which stands at `Location`. */
            301: {
                headers: {
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What If-None-Match names is still right; no body. */
            304: {
                headers: {
                    "x-request-id": components["headers"]["x-request-id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    Vary: components["headers"]["Vary"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `unknown-parameter`: There is no such parameter. `invalid-encoding`: The address is not valid UTF-8. By Accept also as text/html. */
            400: {
                headers: {
                    "x-request-id": components["headers"]["x-request-id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/unknown-parameter",
                     *       "title": "There is no such parameter",
                     *       "status": 400,
                     *       "detail": "A misspelt parameter would silently change the answer, so unknown ones are refused. `errors` lists the ones there are.",
                     *       "instance": "/search",
                     *       "code": "unknown-parameter",
                     *       "requestId": "0b7a3ad0-5f0e-4f0a-9d6e-1f6f0c8f3b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-found`: There is nothing here. By Accept also as text/html. */
            404: {
                headers: {
                    "x-request-id": components["headers"]["x-request-id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/not-found",
                     *       "title": "There is nothing here",
                     *       "status": 404,
                     *       "detail": "Nothing has this address. An article or entity may have left the corpus with the file it came from; / lists the addresses there are.",
                     *       "instance": "/search",
                     *       "code": "not-found",
                     *       "requestId": "0b7a3ad0-5f0e-4f0a-9d6e-1f6f0c8f3b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong here. By Accept also as text/html. */
            500: {
                headers: {
                    "x-request-id": components["headers"]["x-request-id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/internal",
                     *       "title": "Something went wrong here",
                     *       "status": 500,
                     *       "detail": "This is a fault of the server, not of the request. The log names the cause under the request id of the answer.",
                     *       "instance": "/search",
                     *       "code": "internal",
                     *       "requestId": "0b7a3ad0-5f0e-4f0a-9d6e-1f6f0c8f3b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-ready`: No corpus is served yet. By Accept also as text/html. */
            503: {
                headers: {
                    "x-request-id": components["headers"]["x-request-id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/not-ready",
                     *       "title": "No corpus is served yet",
                     *       "status": 503,
                     *       "detail": "The server is still reading its articles. Ask again when /health/ready answers 200.",
                     *       "instance": "/search",
                     *       "code": "not-ready",
                     *       "requestId": "0b7a3ad0-5f0e-4f0a-9d6e-1f6f0c8f3b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listStories: {
        parameters: {
            query?: {
                /**
                 * @description Words of which each begins a word of the title, the label or an entity; empty for all.
                 * @example Lavrov
                 */
                q?: string;
                /** @description Published on or after: ISO 8601, partial, or relative. */
                from?: string;
                /** @description Published on or before, to the end of the period named. */
                to?: string;
                /** @description Source ids; `-id` excludes, `none` is no source. Repeat or separate by commas. */
                source?: string[];
                /** @description Entity ids, any of them; `-id` excludes. A former id, or another name as an id, means its entity, with a warning. Repeat or separate by commas. */
                entity?: string[];
                /** @description The fewest articles, copies left out. */
                min?: number;
                /** @description The story with the latest article first, with the most articles, or with the earliest; undated ones last. */
                sort?: "latest" | "size" | "earliest";
                /** @description Rows a page, 1 to 100. */
                limit?: number;
                /** @description The page, counted from 1. Not together with `cursor`. */
                page?: number;
                /** @description The token `page.cursor` of the page before. What only shows a row (`fields`, `facets`, `snippets`, `highlight` and the like) and `limit` may change from page to page; what decides the rows may not. */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of stories. */
            200: {
                headers: {
                    "x-request-id": components["headers"]["x-request-id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    Vary: components["headers"]["Vary"];
                    ETag: components["headers"]["ETag"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StoryList"];
                };
            };
            /** @description What If-None-Match names is still right; no body. */
            304: {
                headers: {
                    "x-request-id": components["headers"]["x-request-id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    Vary: components["headers"]["Vary"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `invalid-parameter`: A parameter is not valid. `invalid-query`: The query cannot be answered. `invalid-cursor`: The cursor does not belong to this request. `unknown-parameter`: There is no such parameter. `invalid-encoding`: The address is not valid UTF-8. By Accept also as text/html. */
            400: {
                headers: {
                    "x-request-id": components["headers"]["x-request-id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/invalid-parameter",
                     *       "title": "A parameter is not valid",
                     *       "status": 400,
                     *       "detail": "Each entry of `errors` names a parameter, what it takes and what came. Values are never clamped: what does not fit is refused.",
                     *       "instance": "/search",
                     *       "code": "invalid-parameter",
                     *       "requestId": "0b7a3ad0-5f0e-4f0a-9d6e-1f6f0c8f3b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `stale-cursor`: The cursor belongs to an earlier corpus. By Accept also as text/html. */
            410: {
                headers: {
                    "x-request-id": components["headers"]["x-request-id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/stale-cursor",
                     *       "title": "The cursor belongs to an earlier corpus",
                     *       "status": 410,
                     *       "detail": "The articles have changed since the cursor was made, so the next page would not fit the last. Start again without a cursor.",
                     *       "instance": "/search",
                     *       "code": "stale-cursor",
                     *       "requestId": "0b7a3ad0-5f0e-4f0a-9d6e-1f6f0c8f3b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong here. By Accept also as text/html. */
            500: {
                headers: {
                    "x-request-id": components["headers"]["x-request-id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/internal",
                     *       "title": "Something went wrong here",
                     *       "status": 500,
                     *       "detail": "This is a fault of the server, not of the request. The log names the cause under the request id of the answer.",
                     *       "instance": "/search",
                     *       "code": "internal",
                     *       "requestId": "0b7a3ad0-5f0e-4f0a-9d6e-1f6f0c8f3b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-ready`: No corpus is served yet. By Accept also as text/html. */
            503: {
                headers: {
                    "x-request-id": components["headers"]["x-request-id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/not-ready",
                     *       "title": "No corpus is served yet",
                     *       "status": 503,
                     *       "detail": "The server is still reading its articles. Ask again when /health/ready answers 200.",
                     *       "instance": "/search",
                     *       "code": "not-ready",
                     *       "requestId": "0b7a3ad0-5f0e-4f0a-9d6e-1f6f0c8f3b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getStory: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The story's id, or the id of any of its articles, which leads to it. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The story. */
            200: {
                headers: {
                    "x-request-id": components["headers"]["x-request-id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    Vary: components["headers"]["Vary"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Story"];
                };
            };
            /** @description The id of an article: its story stands at `Location`. */
            301: {
                headers: {
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What If-None-Match names is still right; no body. */
            304: {
                headers: {
                    "x-request-id": components["headers"]["x-request-id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    Vary: components["headers"]["Vary"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `unknown-parameter`: There is no such parameter. `invalid-encoding`: The address is not valid UTF-8. By Accept also as text/html. */
            400: {
                headers: {
                    "x-request-id": components["headers"]["x-request-id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/unknown-parameter",
                     *       "title": "There is no such parameter",
                     *       "status": 400,
                     *       "detail": "A misspelt parameter would silently change the answer, so unknown ones are refused. `errors` lists the ones there are.",
                     *       "instance": "/search",
                     *       "code": "unknown-parameter",
                     *       "requestId": "0b7a3ad0-5f0e-4f0a-9d6e-1f6f0c8f3b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-found`: There is nothing here. By Accept also as text/html. */
            404: {
                headers: {
                    "x-request-id": components["headers"]["x-request-id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/not-found",
                     *       "title": "There is nothing here",
                     *       "status": 404,
                     *       "detail": "Nothing has this address. An article or entity may have left the corpus with the file it came from; / lists the addresses there are.",
                     *       "instance": "/search",
                     *       "code": "not-found",
                     *       "requestId": "0b7a3ad0-5f0e-4f0a-9d6e-1f6f0c8f3b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong here. By Accept also as text/html. */
            500: {
                headers: {
                    "x-request-id": components["headers"]["x-request-id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/internal",
                     *       "title": "Something went wrong here",
                     *       "status": 500,
                     *       "detail": "This is a fault of the server, not of the request. The log names the cause under the request id of the answer.",
                     *       "instance": "/search",
                     *       "code": "internal",
                     *       "requestId": "0b7a3ad0-5f0e-4f0a-9d6e-1f6f0c8f3b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-ready`: No corpus is served yet. By Accept also as text/html. */
            503: {
                headers: {
                    "x-request-id": components["headers"]["x-request-id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/not-ready",
                     *       "title": "No corpus is served yet",
                     *       "status": 503,
                     *       "detail": "The server is still reading its articles. Ask again when /health/ready answers 200.",
                     *       "instance": "/search",
                     *       "code": "not-ready",
                     *       "requestId": "0b7a3ad0-5f0e-4f0a-9d6e-1f6f0c8f3b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listArticlesOfStory: {
        parameters: {
            query?: {
                /** @description The order of time; undated articles come last. */
                sort?: "oldest" | "newest";
                /** @description Rows a page, 1 to 100. */
                limit?: number;
                /** @description The page, counted from 1. Not together with `cursor`. */
                page?: number;
                /** @description The token `page.cursor` of the page before. What only shows a row (`fields`, `facets`, `snippets`, `highlight` and the like) and `limit` may change from page to page; what decides the rows may not. */
                cursor?: string;
                /** @description The keys of a row to answer; `-key` leaves one out. `id` always stays. Repeat or separate by commas. */
                fields?: string[];
            };
            header?: never;
            path: {
                /** @description The story's id, or the id of any of its articles, which leads to it. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of articles. */
            200: {
                headers: {
                    "x-request-id": components["headers"]["x-request-id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    Vary: components["headers"]["Vary"];
                    ETag: components["headers"]["ETag"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ArticleList"];
                };
            };
            /** @description The id of an article: its story stands at `Location`. */
            301: {
                headers: {
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What If-None-Match names is still right; no body. */
            304: {
                headers: {
                    "x-request-id": components["headers"]["x-request-id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    Vary: components["headers"]["Vary"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `invalid-parameter`: A parameter is not valid. `invalid-query`: The query cannot be answered. `invalid-cursor`: The cursor does not belong to this request. `unknown-parameter`: There is no such parameter. `invalid-encoding`: The address is not valid UTF-8. By Accept also as text/html. */
            400: {
                headers: {
                    "x-request-id": components["headers"]["x-request-id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/invalid-parameter",
                     *       "title": "A parameter is not valid",
                     *       "status": 400,
                     *       "detail": "Each entry of `errors` names a parameter, what it takes and what came. Values are never clamped: what does not fit is refused.",
                     *       "instance": "/search",
                     *       "code": "invalid-parameter",
                     *       "requestId": "0b7a3ad0-5f0e-4f0a-9d6e-1f6f0c8f3b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-found`: There is nothing here. By Accept also as text/html. */
            404: {
                headers: {
                    "x-request-id": components["headers"]["x-request-id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/not-found",
                     *       "title": "There is nothing here",
                     *       "status": 404,
                     *       "detail": "Nothing has this address. An article or entity may have left the corpus with the file it came from; / lists the addresses there are.",
                     *       "instance": "/search",
                     *       "code": "not-found",
                     *       "requestId": "0b7a3ad0-5f0e-4f0a-9d6e-1f6f0c8f3b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `stale-cursor`: The cursor belongs to an earlier corpus. By Accept also as text/html. */
            410: {
                headers: {
                    "x-request-id": components["headers"]["x-request-id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/stale-cursor",
                     *       "title": "The cursor belongs to an earlier corpus",
                     *       "status": 410,
                     *       "detail": "The articles have changed since the cursor was made, so the next page would not fit the last. Start again without a cursor.",
                     *       "instance": "/search",
                     *       "code": "stale-cursor",
                     *       "requestId": "0b7a3ad0-5f0e-4f0a-9d6e-1f6f0c8f3b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong here. By Accept also as text/html. */
            500: {
                headers: {
                    "x-request-id": components["headers"]["x-request-id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/internal",
                     *       "title": "Something went wrong here",
                     *       "status": 500,
                     *       "detail": "This is a fault of the server, not of the request. The log names the cause under the request id of the answer.",
                     *       "instance": "/search",
                     *       "code": "internal",
                     *       "requestId": "0b7a3ad0-5f0e-4f0a-9d6e-1f6f0c8f3b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-ready`: No corpus is served yet. By Accept also as text/html. */
            503: {
                headers: {
                    "x-request-id": components["headers"]["x-request-id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/not-ready",
                     *       "title": "No corpus is served yet",
                     *       "status": 503,
                     *       "detail": "The server is still reading its articles. Ask again when /health/ready answers 200.",
                     *       "instance": "/search",
                     *       "code": "not-ready",
                     *       "requestId": "0b7a3ad0-5f0e-4f0a-9d6e-1f6f0c8f3b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listQuotes: {
        parameters: {
            query?: {
                /**
                 * @description Words that the quote has, in any of their forms; empty for all.
                 * @example Lavrov
                 */
                q?: string;
                /** @description Entity ids of speakers, any of them; `-id` excludes, `none` is a speaker without one. Repeat or separate by commas. */
                speaker?: string[];
                /** @description Published on or after: ISO 8601, partial, or relative. */
                from?: string;
                /** @description Published on or before, to the end of the period named. */
                to?: string;
                /** @description Published within that year, month or day. */
                date?: string;
                /** @description Articles without a date; `exclude` is the default with `from`, `to` or `date`, else `include`. */
                undated?: "include" | "exclude" | "only";
                /** @description Source ids; `-id` excludes, `none` is no source. Repeat or separate by commas. */
                source?: string[];
                /** @description Language codes; `-en` excludes, `none` is unknown. Repeat or separate by commas. */
                language?: string[];
                /** @description Authors by name; `-name` excludes, `none` is no author. Repeat or separate by commas. */
                author?: string[];
                /** @description Entity ids, any of them; `-id` excludes. A former id, or another name as an id, means its entity, with a warning. Repeat or separate by commas. */
                entity?: string[];
                /** @description Entity types of which the article mentions at least one; `-type` excludes. Repeat or separate by commas. */
                type?: ("person" | "-person" | "organization" | "-organization" | "place" | "-place")[];
                /** @description Story ids, any of them; `-id` excludes, `none` is no story. Repeat or separate by commas. */
                story?: string[];
                /** @description Whether the copies of an article are left out, or each tells its quotes again. */
                collapse?: "duplicates" | "none";
                /** @description Rows a page, 1 to 100. */
                limit?: number;
                /** @description The page, counted from 1. Not together with `cursor`. */
                page?: number;
                /** @description The token `page.cursor` of the page before. What only shows a row (`fields`, `facets`, `snippets`, `highlight` and the like) and `limit` may change from page to page; what decides the rows may not. */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of quotes. */
            200: {
                headers: {
                    "x-request-id": components["headers"]["x-request-id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    Vary: components["headers"]["Vary"];
                    ETag: components["headers"]["ETag"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QuoteList"];
                };
            };
            /** @description What If-None-Match names is still right; no body. */
            304: {
                headers: {
                    "x-request-id": components["headers"]["x-request-id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    Vary: components["headers"]["Vary"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `invalid-parameter`: A parameter is not valid. `invalid-cursor`: The cursor does not belong to this request. `unknown-parameter`: There is no such parameter. `invalid-encoding`: The address is not valid UTF-8. By Accept also as text/html. */
            400: {
                headers: {
                    "x-request-id": components["headers"]["x-request-id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/invalid-parameter",
                     *       "title": "A parameter is not valid",
                     *       "status": 400,
                     *       "detail": "Each entry of `errors` names a parameter, what it takes and what came. Values are never clamped: what does not fit is refused.",
                     *       "instance": "/search",
                     *       "code": "invalid-parameter",
                     *       "requestId": "0b7a3ad0-5f0e-4f0a-9d6e-1f6f0c8f3b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `stale-cursor`: The cursor belongs to an earlier corpus. By Accept also as text/html. */
            410: {
                headers: {
                    "x-request-id": components["headers"]["x-request-id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/stale-cursor",
                     *       "title": "The cursor belongs to an earlier corpus",
                     *       "status": 410,
                     *       "detail": "The articles have changed since the cursor was made, so the next page would not fit the last. Start again without a cursor.",
                     *       "instance": "/search",
                     *       "code": "stale-cursor",
                     *       "requestId": "0b7a3ad0-5f0e-4f0a-9d6e-1f6f0c8f3b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong here. By Accept also as text/html. */
            500: {
                headers: {
                    "x-request-id": components["headers"]["x-request-id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/internal",
                     *       "title": "Something went wrong here",
                     *       "status": 500,
                     *       "detail": "This is a fault of the server, not of the request. The log names the cause under the request id of the answer.",
                     *       "instance": "/search",
                     *       "code": "internal",
                     *       "requestId": "0b7a3ad0-5f0e-4f0a-9d6e-1f6f0c8f3b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-ready`: No corpus is served yet. By Accept also as text/html. */
            503: {
                headers: {
                    "x-request-id": components["headers"]["x-request-id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/not-ready",
                     *       "title": "No corpus is served yet",
                     *       "status": 503,
                     *       "detail": "The server is still reading its articles. Ask again when /health/ready answers 200.",
                     *       "instance": "/search",
                     *       "code": "not-ready",
                     *       "requestId": "0b7a3ad0-5f0e-4f0a-9d6e-1f6f0c8f3b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listQuotesOfArticle: {
        parameters: {
            query?: {
                /**
                 * @description Words that the quote has, in any of their forms; empty for all.
                 * @example Lavrov
                 */
                q?: string;
                /** @description Entity ids of speakers, any of them; `-id` excludes, `none` is a speaker without one. Repeat or separate by commas. */
                speaker?: string[];
                /** @description Rows a page, 1 to 100. */
                limit?: number;
                /** @description The page, counted from 1. Not together with `cursor`. */
                page?: number;
                /** @description The token `page.cursor` of the page before. What only shows a row (`fields`, `facets`, `snippets`, `highlight` and the like) and `limit` may change from page to page; what decides the rows may not. */
                cursor?: string;
            };
            header?: never;
            path: {
                /** @description The article's id. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of quotes. */
            200: {
                headers: {
                    "x-request-id": components["headers"]["x-request-id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    Vary: components["headers"]["Vary"];
                    ETag: components["headers"]["ETag"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QuoteList"];
                };
            };
            /** @description What If-None-Match names is still right; no body. */
            304: {
                headers: {
                    "x-request-id": components["headers"]["x-request-id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    Vary: components["headers"]["Vary"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `invalid-parameter`: A parameter is not valid. `invalid-cursor`: The cursor does not belong to this request. `unknown-parameter`: There is no such parameter. `invalid-encoding`: The address is not valid UTF-8. By Accept also as text/html. */
            400: {
                headers: {
                    "x-request-id": components["headers"]["x-request-id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/invalid-parameter",
                     *       "title": "A parameter is not valid",
                     *       "status": 400,
                     *       "detail": "Each entry of `errors` names a parameter, what it takes and what came. Values are never clamped: what does not fit is refused.",
                     *       "instance": "/search",
                     *       "code": "invalid-parameter",
                     *       "requestId": "0b7a3ad0-5f0e-4f0a-9d6e-1f6f0c8f3b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-found`: There is nothing here. By Accept also as text/html. */
            404: {
                headers: {
                    "x-request-id": components["headers"]["x-request-id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/not-found",
                     *       "title": "There is nothing here",
                     *       "status": 404,
                     *       "detail": "Nothing has this address. An article or entity may have left the corpus with the file it came from; / lists the addresses there are.",
                     *       "instance": "/search",
                     *       "code": "not-found",
                     *       "requestId": "0b7a3ad0-5f0e-4f0a-9d6e-1f6f0c8f3b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `stale-cursor`: The cursor belongs to an earlier corpus. By Accept also as text/html. */
            410: {
                headers: {
                    "x-request-id": components["headers"]["x-request-id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/stale-cursor",
                     *       "title": "The cursor belongs to an earlier corpus",
                     *       "status": 410,
                     *       "detail": "The articles have changed since the cursor was made, so the next page would not fit the last. Start again without a cursor.",
                     *       "instance": "/search",
                     *       "code": "stale-cursor",
                     *       "requestId": "0b7a3ad0-5f0e-4f0a-9d6e-1f6f0c8f3b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong here. By Accept also as text/html. */
            500: {
                headers: {
                    "x-request-id": components["headers"]["x-request-id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/internal",
                     *       "title": "Something went wrong here",
                     *       "status": 500,
                     *       "detail": "This is a fault of the server, not of the request. The log names the cause under the request id of the answer.",
                     *       "instance": "/search",
                     *       "code": "internal",
                     *       "requestId": "0b7a3ad0-5f0e-4f0a-9d6e-1f6f0c8f3b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-ready`: No corpus is served yet. By Accept also as text/html. */
            503: {
                headers: {
                    "x-request-id": components["headers"]["x-request-id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/not-ready",
                     *       "title": "No corpus is served yet",
                     *       "status": 503,
                     *       "detail": "The server is still reading its articles. Ask again when /health/ready answers 200.",
                     *       "instance": "/search",
                     *       "code": "not-ready",
                     *       "requestId": "0b7a3ad0-5f0e-4f0a-9d6e-1f6f0c8f3b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listQuotesOfEntity: {
        parameters: {
            query?: {
                /**
                 * @description Words that the quote has, in any of their forms; empty for all.
                 * @example Lavrov
                 */
                q?: string;
                /** @description Published on or after: ISO 8601, partial, or relative. */
                from?: string;
                /** @description Published on or before, to the end of the period named. */
                to?: string;
                /** @description Published within that year, month or day. */
                date?: string;
                /** @description Articles without a date; `exclude` is the default with `from`, `to` or `date`, else `include`. */
                undated?: "include" | "exclude" | "only";
                /** @description Source ids; `-id` excludes, `none` is no source. Repeat or separate by commas. */
                source?: string[];
                /** @description Language codes; `-en` excludes, `none` is unknown. Repeat or separate by commas. */
                language?: string[];
                /** @description Authors by name; `-name` excludes, `none` is no author. Repeat or separate by commas. */
                author?: string[];
                /** @description Entity ids, any of them; `-id` excludes. A former id, or another name as an id, means its entity, with a warning. Repeat or separate by commas. */
                entity?: string[];
                /** @description Entity types of which the article mentions at least one; `-type` excludes. Repeat or separate by commas. */
                type?: ("person" | "-person" | "organization" | "-organization" | "place" | "-place")[];
                /** @description Story ids, any of them; `-id` excludes, `none` is no story. Repeat or separate by commas. */
                story?: string[];
                /** @description Whether the copies of an article are left out, or each tells its quotes again. */
                collapse?: "duplicates" | "none";
                /** @description Rows a page, 1 to 100. */
                limit?: number;
                /** @description The page, counted from 1. Not together with `cursor`. */
                page?: number;
                /** @description The token `page.cursor` of the page before. What only shows a row (`fields`, `facets`, `snippets`, `highlight` and the like) and `limit` may change from page to page; what decides the rows may not. */
                cursor?: string;
            };
            header?: never;
            path: {
                type: components["schemas"]["EntityType"];
                /** @description The second part of the id. */
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of quotes. */
            200: {
                headers: {
                    "x-request-id": components["headers"]["x-request-id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    Vary: components["headers"]["Vary"];
                    ETag: components["headers"]["ETag"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QuoteList"];
                };
            };
            /** @description A former id or another name of an entity, which stands at `Location`. */
            301: {
                headers: {
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What If-None-Match names is still right; no body. */
            304: {
                headers: {
                    "x-request-id": components["headers"]["x-request-id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    Vary: components["headers"]["Vary"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `invalid-parameter`: A parameter is not valid. `invalid-cursor`: The cursor does not belong to this request. `unknown-parameter`: There is no such parameter. `invalid-encoding`: The address is not valid UTF-8. By Accept also as text/html. */
            400: {
                headers: {
                    "x-request-id": components["headers"]["x-request-id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/invalid-parameter",
                     *       "title": "A parameter is not valid",
                     *       "status": 400,
                     *       "detail": "Each entry of `errors` names a parameter, what it takes and what came. Values are never clamped: what does not fit is refused.",
                     *       "instance": "/search",
                     *       "code": "invalid-parameter",
                     *       "requestId": "0b7a3ad0-5f0e-4f0a-9d6e-1f6f0c8f3b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-found`: There is nothing here. By Accept also as text/html. */
            404: {
                headers: {
                    "x-request-id": components["headers"]["x-request-id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/not-found",
                     *       "title": "There is nothing here",
                     *       "status": 404,
                     *       "detail": "Nothing has this address. An article or entity may have left the corpus with the file it came from; / lists the addresses there are.",
                     *       "instance": "/search",
                     *       "code": "not-found",
                     *       "requestId": "0b7a3ad0-5f0e-4f0a-9d6e-1f6f0c8f3b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `stale-cursor`: The cursor belongs to an earlier corpus. By Accept also as text/html. */
            410: {
                headers: {
                    "x-request-id": components["headers"]["x-request-id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/stale-cursor",
                     *       "title": "The cursor belongs to an earlier corpus",
                     *       "status": 410,
                     *       "detail": "The articles have changed since the cursor was made, so the next page would not fit the last. Start again without a cursor.",
                     *       "instance": "/search",
                     *       "code": "stale-cursor",
                     *       "requestId": "0b7a3ad0-5f0e-4f0a-9d6e-1f6f0c8f3b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong here. By Accept also as text/html. */
            500: {
                headers: {
                    "x-request-id": components["headers"]["x-request-id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/internal",
                     *       "title": "Something went wrong here",
                     *       "status": 500,
                     *       "detail": "This is a fault of the server, not of the request. The log names the cause under the request id of the answer.",
                     *       "instance": "/search",
                     *       "code": "internal",
                     *       "requestId": "0b7a3ad0-5f0e-4f0a-9d6e-1f6f0c8f3b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-ready`: No corpus is served yet. By Accept also as text/html. */
            503: {
                headers: {
                    "x-request-id": components["headers"]["x-request-id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/not-ready",
                     *       "title": "No corpus is served yet",
                     *       "status": 503,
                     *       "detail": "The server is still reading its articles. Ask again when /health/ready answers 200.",
                     *       "instance": "/search",
                     *       "code": "not-ready",
                     *       "requestId": "0b7a3ad0-5f0e-4f0a-9d6e-1f6f0c8f3b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getJsonFeed: {
        parameters: {
            query?: {
                /**
                 * @description One or two words: articles that have all; three: all, where any article has all; four or more: those with enough of their weight (see `match`). `"a phrase"`, `-not`, `OR`, `( )`, `field:value` (title, lead, text, entity, source, author, language), `prefix*`. Empty browses, newest first.
                 * @example Lavrov
                 */
                q?: string;
                /** @description The fields to search. Repeat or separate by commas. */
                in?: ("title" | "lead" | "text")[];
                /** @description How many of the words an article must have. `auto`: all of up to three keywords, of three that no article has together half of their weight (idf); of more keywords 30 %; in a question (three weighty words and two function words) any, and coverage ranks. Phrases, fields, signs and operators make every word count. `meta.query.match` and `leastShare` say which rule ran, `missing` what a hit lacks. */
                match?: "auto" | "all" | "any";
                /** @description Typing errors to forgive where nothing else matches a word; `auto` by its length. */
                fuzzy?: "1" | "2" | "auto" | "off";
                /** @description Also find stems and the other names of an entity. */
                expand?: "on" | "off";
                /** @description Answer a slip in the query language with 400 instead of a warning. */
                strict?: boolean;
                /** @description Published on or after: ISO 8601, partial, or relative. */
                from?: string;
                /** @description Published on or before, to the end of the period named. */
                to?: string;
                /** @description Published within that year, month or day. */
                date?: string;
                /** @description Articles without a date; `exclude` is the default with `from`, `to` or `date`, else `include`. */
                undated?: "include" | "exclude" | "only";
                /** @description Source ids; `-id` excludes, `none` is no source. Repeat or separate by commas. */
                source?: string[];
                /** @description Language codes; `-en` excludes, `none` is unknown. Repeat or separate by commas. */
                language?: string[];
                /** @description Authors by name; `-name` excludes, `none` is no author. Repeat or separate by commas. */
                author?: string[];
                /** @description Entity ids, any of them; `-id` excludes. A former id, or another name as an id, means its entity, with a warning. Repeat or separate by commas. */
                entity?: string[];
                /** @description Entity types of which the article mentions at least one; `-type` excludes. Repeat or separate by commas. */
                type?: ("person" | "-person" | "organization" | "-organization" | "place" | "-place")[];
                /** @description Story ids, any of them; `-id` excludes, `none` is no story. Repeat or separate by commas. */
                story?: string[];
                /** @description Order of the hits; an empty `q` is always newest first unless another order is named. */
                sort?: "relevance" | "newest" | "oldest" | "title";
                /** @description What is one hit: an article with its copies, each article, or a whole story. The article that stands for the group is shown where it matches, else the best that does. */
                collapse?: "duplicates" | "none" | "story";
                /** @description Rows a page, 1 to 100. */
                limit?: number;
                /** @description The page, counted from 1. Not together with `cursor`. */
                page?: number;
                /** @description The token `page.cursor` of the page before. What only shows a row (`fields`, `facets`, `snippets`, `highlight` and the like) and `limit` may change from page to page; what decides the rows may not. */
                cursor?: string;
                /** @description The keys of a hit to answer; `-key` leaves one out. Repeat or separate by commas. */
                fields?: string[];
                /** @description Fields to count, by the articles that stand for the hits: values that only collapsed ones have are not counted. Repeat or separate by commas. */
                facets?: ("source" | "language" | "author" | "entity.person" | "entity.organization" | "entity.place" | "story" | "year" | "month")[];
                /** @description Buckets a facet. */
                facetLimit?: number;
                /** @description What facets count: the hits, or for each facet what the hits would be without its own filter, so that a choice among its values can be widened. */
                facetMode?: "conjunctive" | "disjunctive";
                /** @description Only facet values with words that begin so, whatever case and accents. `other` then counts among these. */
                facetQuery?: string;
                /** @description Mark what matched in title and snippets; `full` also answers `leadHtml` and `textHtml`, the whole article marked. */
                highlight?: "on" | "off" | "full";
                /** @description Passages a hit. */
                snippets?: number;
                /** @description Characters a passage; whole sentences where they fit. */
                snippetLength?: number;
                /** @description The element around what matched; only elements that are harmless in any page. */
                tag?: "mark" | "em" | "strong" | "b" | "i" | "u" | "span";
                /** @description Show how each score came about. */
                explain?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The hits as JSON Feed 1.1. */
            200: {
                headers: {
                    "x-request-id": components["headers"]["x-request-id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    Vary: components["headers"]["Vary"];
                    ETag: components["headers"]["ETag"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/feed+json": {
                        version: string;
                        title: string;
                        items: ({
                            id: string;
                            url: string;
                            title: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                    } & {
                        [key: string]: unknown;
                    };
                };
            };
            /** @description What If-None-Match names is still right; no body. */
            304: {
                headers: {
                    "x-request-id": components["headers"]["x-request-id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    Vary: components["headers"]["Vary"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `invalid-parameter`: A parameter is not valid. `invalid-query`: The query cannot be answered. `invalid-cursor`: The cursor does not belong to this request. `unknown-parameter`: There is no such parameter. `invalid-encoding`: The address is not valid UTF-8. By Accept also as text/html. */
            400: {
                headers: {
                    "x-request-id": components["headers"]["x-request-id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/invalid-parameter",
                     *       "title": "A parameter is not valid",
                     *       "status": 400,
                     *       "detail": "Each entry of `errors` names a parameter, what it takes and what came. Values are never clamped: what does not fit is refused.",
                     *       "instance": "/search",
                     *       "code": "invalid-parameter",
                     *       "requestId": "0b7a3ad0-5f0e-4f0a-9d6e-1f6f0c8f3b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `stale-cursor`: The cursor belongs to an earlier corpus. By Accept also as text/html. */
            410: {
                headers: {
                    "x-request-id": components["headers"]["x-request-id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/stale-cursor",
                     *       "title": "The cursor belongs to an earlier corpus",
                     *       "status": 410,
                     *       "detail": "The articles have changed since the cursor was made, so the next page would not fit the last. Start again without a cursor.",
                     *       "instance": "/search",
                     *       "code": "stale-cursor",
                     *       "requestId": "0b7a3ad0-5f0e-4f0a-9d6e-1f6f0c8f3b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong here. By Accept also as text/html. */
            500: {
                headers: {
                    "x-request-id": components["headers"]["x-request-id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/internal",
                     *       "title": "Something went wrong here",
                     *       "status": 500,
                     *       "detail": "This is a fault of the server, not of the request. The log names the cause under the request id of the answer.",
                     *       "instance": "/search",
                     *       "code": "internal",
                     *       "requestId": "0b7a3ad0-5f0e-4f0a-9d6e-1f6f0c8f3b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-ready`: No corpus is served yet. By Accept also as text/html. */
            503: {
                headers: {
                    "x-request-id": components["headers"]["x-request-id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/not-ready",
                     *       "title": "No corpus is served yet",
                     *       "status": 503,
                     *       "detail": "The server is still reading its articles. Ask again when /health/ready answers 200.",
                     *       "instance": "/search",
                     *       "code": "not-ready",
                     *       "requestId": "0b7a3ad0-5f0e-4f0a-9d6e-1f6f0c8f3b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getAtomFeed: {
        parameters: {
            query?: {
                /**
                 * @description One or two words: articles that have all; three: all, where any article has all; four or more: those with enough of their weight (see `match`). `"a phrase"`, `-not`, `OR`, `( )`, `field:value` (title, lead, text, entity, source, author, language), `prefix*`. Empty browses, newest first.
                 * @example Lavrov
                 */
                q?: string;
                /** @description The fields to search. Repeat or separate by commas. */
                in?: ("title" | "lead" | "text")[];
                /** @description How many of the words an article must have. `auto`: all of up to three keywords, of three that no article has together half of their weight (idf); of more keywords 30 %; in a question (three weighty words and two function words) any, and coverage ranks. Phrases, fields, signs and operators make every word count. `meta.query.match` and `leastShare` say which rule ran, `missing` what a hit lacks. */
                match?: "auto" | "all" | "any";
                /** @description Typing errors to forgive where nothing else matches a word; `auto` by its length. */
                fuzzy?: "1" | "2" | "auto" | "off";
                /** @description Also find stems and the other names of an entity. */
                expand?: "on" | "off";
                /** @description Answer a slip in the query language with 400 instead of a warning. */
                strict?: boolean;
                /** @description Published on or after: ISO 8601, partial, or relative. */
                from?: string;
                /** @description Published on or before, to the end of the period named. */
                to?: string;
                /** @description Published within that year, month or day. */
                date?: string;
                /** @description Articles without a date; `exclude` is the default with `from`, `to` or `date`, else `include`. */
                undated?: "include" | "exclude" | "only";
                /** @description Source ids; `-id` excludes, `none` is no source. Repeat or separate by commas. */
                source?: string[];
                /** @description Language codes; `-en` excludes, `none` is unknown. Repeat or separate by commas. */
                language?: string[];
                /** @description Authors by name; `-name` excludes, `none` is no author. Repeat or separate by commas. */
                author?: string[];
                /** @description Entity ids, any of them; `-id` excludes. A former id, or another name as an id, means its entity, with a warning. Repeat or separate by commas. */
                entity?: string[];
                /** @description Entity types of which the article mentions at least one; `-type` excludes. Repeat or separate by commas. */
                type?: ("person" | "-person" | "organization" | "-organization" | "place" | "-place")[];
                /** @description Story ids, any of them; `-id` excludes, `none` is no story. Repeat or separate by commas. */
                story?: string[];
                /** @description Order of the hits; an empty `q` is always newest first unless another order is named. */
                sort?: "relevance" | "newest" | "oldest" | "title";
                /** @description What is one hit: an article with its copies, each article, or a whole story. The article that stands for the group is shown where it matches, else the best that does. */
                collapse?: "duplicates" | "none" | "story";
                /** @description Rows a page, 1 to 100. */
                limit?: number;
                /** @description The page, counted from 1. Not together with `cursor`. */
                page?: number;
                /** @description The token `page.cursor` of the page before. What only shows a row (`fields`, `facets`, `snippets`, `highlight` and the like) and `limit` may change from page to page; what decides the rows may not. */
                cursor?: string;
                /** @description The keys of a hit to answer; `-key` leaves one out. Repeat or separate by commas. */
                fields?: string[];
                /** @description Fields to count, by the articles that stand for the hits: values that only collapsed ones have are not counted. Repeat or separate by commas. */
                facets?: ("source" | "language" | "author" | "entity.person" | "entity.organization" | "entity.place" | "story" | "year" | "month")[];
                /** @description Buckets a facet. */
                facetLimit?: number;
                /** @description What facets count: the hits, or for each facet what the hits would be without its own filter, so that a choice among its values can be widened. */
                facetMode?: "conjunctive" | "disjunctive";
                /** @description Only facet values with words that begin so, whatever case and accents. `other` then counts among these. */
                facetQuery?: string;
                /** @description Mark what matched in title and snippets; `full` also answers `leadHtml` and `textHtml`, the whole article marked. */
                highlight?: "on" | "off" | "full";
                /** @description Passages a hit. */
                snippets?: number;
                /** @description Characters a passage; whole sentences where they fit. */
                snippetLength?: number;
                /** @description The element around what matched; only elements that are harmless in any page. */
                tag?: "mark" | "em" | "strong" | "b" | "i" | "u" | "span";
                /** @description Show how each score came about. */
                explain?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The hits as Atom (RFC 4287). */
            200: {
                headers: {
                    "x-request-id": components["headers"]["x-request-id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    Vary: components["headers"]["Vary"];
                    ETag: components["headers"]["ETag"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/atom+xml": string;
                };
            };
            /** @description What If-None-Match names is still right; no body. */
            304: {
                headers: {
                    "x-request-id": components["headers"]["x-request-id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    Vary: components["headers"]["Vary"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `invalid-parameter`: A parameter is not valid. `invalid-query`: The query cannot be answered. `invalid-cursor`: The cursor does not belong to this request. `unknown-parameter`: There is no such parameter. `invalid-encoding`: The address is not valid UTF-8. By Accept also as text/html. */
            400: {
                headers: {
                    "x-request-id": components["headers"]["x-request-id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/invalid-parameter",
                     *       "title": "A parameter is not valid",
                     *       "status": 400,
                     *       "detail": "Each entry of `errors` names a parameter, what it takes and what came. Values are never clamped: what does not fit is refused.",
                     *       "instance": "/search",
                     *       "code": "invalid-parameter",
                     *       "requestId": "0b7a3ad0-5f0e-4f0a-9d6e-1f6f0c8f3b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `stale-cursor`: The cursor belongs to an earlier corpus. By Accept also as text/html. */
            410: {
                headers: {
                    "x-request-id": components["headers"]["x-request-id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/stale-cursor",
                     *       "title": "The cursor belongs to an earlier corpus",
                     *       "status": 410,
                     *       "detail": "The articles have changed since the cursor was made, so the next page would not fit the last. Start again without a cursor.",
                     *       "instance": "/search",
                     *       "code": "stale-cursor",
                     *       "requestId": "0b7a3ad0-5f0e-4f0a-9d6e-1f6f0c8f3b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong here. By Accept also as text/html. */
            500: {
                headers: {
                    "x-request-id": components["headers"]["x-request-id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/internal",
                     *       "title": "Something went wrong here",
                     *       "status": 500,
                     *       "detail": "This is a fault of the server, not of the request. The log names the cause under the request id of the answer.",
                     *       "instance": "/search",
                     *       "code": "internal",
                     *       "requestId": "0b7a3ad0-5f0e-4f0a-9d6e-1f6f0c8f3b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-ready`: No corpus is served yet. By Accept also as text/html. */
            503: {
                headers: {
                    "x-request-id": components["headers"]["x-request-id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/not-ready",
                     *       "title": "No corpus is served yet",
                     *       "status": 503,
                     *       "detail": "The server is still reading its articles. Ask again when /health/ready answers 200.",
                     *       "instance": "/search",
                     *       "code": "not-ready",
                     *       "requestId": "0b7a3ad0-5f0e-4f0a-9d6e-1f6f0c8f3b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getRssFeed: {
        parameters: {
            query?: {
                /**
                 * @description One or two words: articles that have all; three: all, where any article has all; four or more: those with enough of their weight (see `match`). `"a phrase"`, `-not`, `OR`, `( )`, `field:value` (title, lead, text, entity, source, author, language), `prefix*`. Empty browses, newest first.
                 * @example Lavrov
                 */
                q?: string;
                /** @description The fields to search. Repeat or separate by commas. */
                in?: ("title" | "lead" | "text")[];
                /** @description How many of the words an article must have. `auto`: all of up to three keywords, of three that no article has together half of their weight (idf); of more keywords 30 %; in a question (three weighty words and two function words) any, and coverage ranks. Phrases, fields, signs and operators make every word count. `meta.query.match` and `leastShare` say which rule ran, `missing` what a hit lacks. */
                match?: "auto" | "all" | "any";
                /** @description Typing errors to forgive where nothing else matches a word; `auto` by its length. */
                fuzzy?: "1" | "2" | "auto" | "off";
                /** @description Also find stems and the other names of an entity. */
                expand?: "on" | "off";
                /** @description Answer a slip in the query language with 400 instead of a warning. */
                strict?: boolean;
                /** @description Published on or after: ISO 8601, partial, or relative. */
                from?: string;
                /** @description Published on or before, to the end of the period named. */
                to?: string;
                /** @description Published within that year, month or day. */
                date?: string;
                /** @description Articles without a date; `exclude` is the default with `from`, `to` or `date`, else `include`. */
                undated?: "include" | "exclude" | "only";
                /** @description Source ids; `-id` excludes, `none` is no source. Repeat or separate by commas. */
                source?: string[];
                /** @description Language codes; `-en` excludes, `none` is unknown. Repeat or separate by commas. */
                language?: string[];
                /** @description Authors by name; `-name` excludes, `none` is no author. Repeat or separate by commas. */
                author?: string[];
                /** @description Entity ids, any of them; `-id` excludes. A former id, or another name as an id, means its entity, with a warning. Repeat or separate by commas. */
                entity?: string[];
                /** @description Entity types of which the article mentions at least one; `-type` excludes. Repeat or separate by commas. */
                type?: ("person" | "-person" | "organization" | "-organization" | "place" | "-place")[];
                /** @description Story ids, any of them; `-id` excludes, `none` is no story. Repeat or separate by commas. */
                story?: string[];
                /** @description Order of the hits; an empty `q` is always newest first unless another order is named. */
                sort?: "relevance" | "newest" | "oldest" | "title";
                /** @description What is one hit: an article with its copies, each article, or a whole story. The article that stands for the group is shown where it matches, else the best that does. */
                collapse?: "duplicates" | "none" | "story";
                /** @description Rows a page, 1 to 100. */
                limit?: number;
                /** @description The page, counted from 1. Not together with `cursor`. */
                page?: number;
                /** @description The token `page.cursor` of the page before. What only shows a row (`fields`, `facets`, `snippets`, `highlight` and the like) and `limit` may change from page to page; what decides the rows may not. */
                cursor?: string;
                /** @description The keys of a hit to answer; `-key` leaves one out. Repeat or separate by commas. */
                fields?: string[];
                /** @description Fields to count, by the articles that stand for the hits: values that only collapsed ones have are not counted. Repeat or separate by commas. */
                facets?: ("source" | "language" | "author" | "entity.person" | "entity.organization" | "entity.place" | "story" | "year" | "month")[];
                /** @description Buckets a facet. */
                facetLimit?: number;
                /** @description What facets count: the hits, or for each facet what the hits would be without its own filter, so that a choice among its values can be widened. */
                facetMode?: "conjunctive" | "disjunctive";
                /** @description Only facet values with words that begin so, whatever case and accents. `other` then counts among these. */
                facetQuery?: string;
                /** @description Mark what matched in title and snippets; `full` also answers `leadHtml` and `textHtml`, the whole article marked. */
                highlight?: "on" | "off" | "full";
                /** @description Passages a hit. */
                snippets?: number;
                /** @description Characters a passage; whole sentences where they fit. */
                snippetLength?: number;
                /** @description The element around what matched; only elements that are harmless in any page. */
                tag?: "mark" | "em" | "strong" | "b" | "i" | "u" | "span";
                /** @description Show how each score came about. */
                explain?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The hits as RSS 2.0. */
            200: {
                headers: {
                    "x-request-id": components["headers"]["x-request-id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    Vary: components["headers"]["Vary"];
                    ETag: components["headers"]["ETag"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/rss+xml": string;
                };
            };
            /** @description What If-None-Match names is still right; no body. */
            304: {
                headers: {
                    "x-request-id": components["headers"]["x-request-id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    Vary: components["headers"]["Vary"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `invalid-parameter`: A parameter is not valid. `invalid-query`: The query cannot be answered. `invalid-cursor`: The cursor does not belong to this request. `unknown-parameter`: There is no such parameter. `invalid-encoding`: The address is not valid UTF-8. By Accept also as text/html. */
            400: {
                headers: {
                    "x-request-id": components["headers"]["x-request-id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/invalid-parameter",
                     *       "title": "A parameter is not valid",
                     *       "status": 400,
                     *       "detail": "Each entry of `errors` names a parameter, what it takes and what came. Values are never clamped: what does not fit is refused.",
                     *       "instance": "/search",
                     *       "code": "invalid-parameter",
                     *       "requestId": "0b7a3ad0-5f0e-4f0a-9d6e-1f6f0c8f3b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `stale-cursor`: The cursor belongs to an earlier corpus. By Accept also as text/html. */
            410: {
                headers: {
                    "x-request-id": components["headers"]["x-request-id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/stale-cursor",
                     *       "title": "The cursor belongs to an earlier corpus",
                     *       "status": 410,
                     *       "detail": "The articles have changed since the cursor was made, so the next page would not fit the last. Start again without a cursor.",
                     *       "instance": "/search",
                     *       "code": "stale-cursor",
                     *       "requestId": "0b7a3ad0-5f0e-4f0a-9d6e-1f6f0c8f3b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong here. By Accept also as text/html. */
            500: {
                headers: {
                    "x-request-id": components["headers"]["x-request-id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/internal",
                     *       "title": "Something went wrong here",
                     *       "status": 500,
                     *       "detail": "This is a fault of the server, not of the request. The log names the cause under the request id of the answer.",
                     *       "instance": "/search",
                     *       "code": "internal",
                     *       "requestId": "0b7a3ad0-5f0e-4f0a-9d6e-1f6f0c8f3b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-ready`: No corpus is served yet. By Accept also as text/html. */
            503: {
                headers: {
                    "x-request-id": components["headers"]["x-request-id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/not-ready",
                     *       "title": "No corpus is served yet",
                     *       "status": 503,
                     *       "detail": "The server is still reading its articles. Ask again when /health/ready answers 200.",
                     *       "instance": "/search",
                     *       "code": "not-ready",
                     *       "requestId": "0b7a3ad0-5f0e-4f0a-9d6e-1f6f0c8f3b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listChanges: {
        parameters: {
            query?: {
                /** @description The generation that the caller has: the `corpusVersion` of any earlier answer. Without it everything is new. */
                since?: string;
                /** @description Whether each upsert carries the article whole. */
                articles?: boolean;
                /** @description Changes a page. */
                limit?: number;
                /** @description The page, counted from 1. Not together with `cursor`. */
                page?: number;
                /** @description The token `page.cursor` of the page before. What only shows a row (`fields`, `facets`, `snippets`, `highlight` and the like) and `limit` may change from page to page; what decides the rows may not. */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of changes. */
            200: {
                headers: {
                    "x-request-id": components["headers"]["x-request-id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    Vary: components["headers"]["Vary"];
                    ETag: components["headers"]["ETag"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChangeList"];
                };
            };
            /** @description What If-None-Match names is still right; no body. */
            304: {
                headers: {
                    "x-request-id": components["headers"]["x-request-id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    Vary: components["headers"]["Vary"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `invalid-parameter`: A parameter is not valid. `invalid-cursor`: The cursor does not belong to this request. `unknown-parameter`: There is no such parameter. `invalid-encoding`: The address is not valid UTF-8. By Accept also as text/html. */
            400: {
                headers: {
                    "x-request-id": components["headers"]["x-request-id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/invalid-parameter",
                     *       "title": "A parameter is not valid",
                     *       "status": 400,
                     *       "detail": "Each entry of `errors` names a parameter, what it takes and what came. Values are never clamped: what does not fit is refused.",
                     *       "instance": "/search",
                     *       "code": "invalid-parameter",
                     *       "requestId": "0b7a3ad0-5f0e-4f0a-9d6e-1f6f0c8f3b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `stale-cursor`: The cursor belongs to an earlier corpus. `generation-gone`: That generation is not remembered. By Accept also as text/html. */
            410: {
                headers: {
                    "x-request-id": components["headers"]["x-request-id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/stale-cursor",
                     *       "title": "The cursor belongs to an earlier corpus",
                     *       "status": 410,
                     *       "detail": "The articles have changed since the cursor was made, so the next page would not fit the last. Start again without a cursor.",
                     *       "instance": "/search",
                     *       "code": "stale-cursor",
                     *       "requestId": "0b7a3ad0-5f0e-4f0a-9d6e-1f6f0c8f3b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong here. By Accept also as text/html. */
            500: {
                headers: {
                    "x-request-id": components["headers"]["x-request-id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/internal",
                     *       "title": "Something went wrong here",
                     *       "status": 500,
                     *       "detail": "This is a fault of the server, not of the request. The log names the cause under the request id of the answer.",
                     *       "instance": "/search",
                     *       "code": "internal",
                     *       "requestId": "0b7a3ad0-5f0e-4f0a-9d6e-1f6f0c8f3b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-ready`: No corpus is served yet. By Accept also as text/html. */
            503: {
                headers: {
                    "x-request-id": components["headers"]["x-request-id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/not-ready",
                     *       "title": "No corpus is served yet",
                     *       "status": 503,
                     *       "detail": "The server is still reading its articles. Ask again when /health/ready answers 200.",
                     *       "instance": "/search",
                     *       "code": "not-ready",
                     *       "requestId": "0b7a3ad0-5f0e-4f0a-9d6e-1f6f0c8f3b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    streamChanges: {
        parameters: {
            query?: {
                /** @description The generation that the caller has: the `corpusVersion` of any earlier answer. Without it everything is new. */
                since?: string;
                /** @description Whether each upsert carries the article whole. */
                articles?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Server-sent events. */
            200: {
                headers: {
                    "x-request-id": components["headers"]["x-request-id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": string;
                };
            };
            /** @description `invalid-parameter`: A parameter is not valid. `unknown-parameter`: There is no such parameter. `invalid-encoding`: The address is not valid UTF-8. By Accept also as text/html. */
            400: {
                headers: {
                    "x-request-id": components["headers"]["x-request-id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/invalid-parameter",
                     *       "title": "A parameter is not valid",
                     *       "status": 400,
                     *       "detail": "Each entry of `errors` names a parameter, what it takes and what came. Values are never clamped: what does not fit is refused.",
                     *       "instance": "/search",
                     *       "code": "invalid-parameter",
                     *       "requestId": "0b7a3ad0-5f0e-4f0a-9d6e-1f6f0c8f3b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `generation-gone`: That generation is not remembered. By Accept also as text/html. */
            410: {
                headers: {
                    "x-request-id": components["headers"]["x-request-id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/generation-gone",
                     *       "title": "That generation is not remembered",
                     *       "status": 410,
                     *       "detail": "The server remembers its last generations, and none from before its start. Read everything again: walk /changes without `since`, or /articles with collapse=none, and go on from the `corpusVersion` of the answer.",
                     *       "instance": "/search",
                     *       "code": "generation-gone",
                     *       "requestId": "0b7a3ad0-5f0e-4f0a-9d6e-1f6f0c8f3b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong here. By Accept also as text/html. */
            500: {
                headers: {
                    "x-request-id": components["headers"]["x-request-id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/internal",
                     *       "title": "Something went wrong here",
                     *       "status": 500,
                     *       "detail": "This is a fault of the server, not of the request. The log names the cause under the request id of the answer.",
                     *       "instance": "/search",
                     *       "code": "internal",
                     *       "requestId": "0b7a3ad0-5f0e-4f0a-9d6e-1f6f0c8f3b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-ready`: No corpus is served yet. `too-many-streams`: Too many callers follow the changes. By Accept also as text/html. */
            503: {
                headers: {
                    "x-request-id": components["headers"]["x-request-id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/not-ready",
                     *       "title": "No corpus is served yet",
                     *       "status": 503,
                     *       "detail": "The server is still reading its articles. Ask again when /health/ready answers 200.",
                     *       "instance": "/search",
                     *       "code": "not-ready",
                     *       "requestId": "0b7a3ad0-5f0e-4f0a-9d6e-1f6f0c8f3b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    reload: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What happened to each file. */
            200: {
                headers: {
                    "x-request-id": components["headers"]["x-request-id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReloadReport"];
                };
            };
            /** @description `unknown-parameter`: There is no such parameter. `invalid-encoding`: The address is not valid UTF-8. By Accept also as text/html. */
            400: {
                headers: {
                    "x-request-id": components["headers"]["x-request-id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/unknown-parameter",
                     *       "title": "There is no such parameter",
                     *       "status": 400,
                     *       "detail": "A misspelt parameter would silently change the answer, so unknown ones are refused. `errors` lists the ones there are.",
                     *       "instance": "/search",
                     *       "code": "unknown-parameter",
                     *       "requestId": "0b7a3ad0-5f0e-4f0a-9d6e-1f6f0c8f3b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthorized`: A key is needed here. By Accept also as text/html. */
            401: {
                headers: {
                    "x-request-id": components["headers"]["x-request-id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/unauthorized",
                     *       "title": "A key is needed here",
                     *       "status": 401,
                     *       "detail": "Send the key of the operator as \"Authorization: Bearer KEY\". It is set at the start of the server by --admin-key-sha256.",
                     *       "instance": "/search",
                     *       "code": "unauthorized",
                     *       "requestId": "0b7a3ad0-5f0e-4f0a-9d6e-1f6f0c8f3b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `reload-failed`: The folder could not be loaded. By Accept also as text/html. */
            409: {
                headers: {
                    "x-request-id": components["headers"]["x-request-id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/reload-failed",
                     *       "title": "The folder could not be loaded",
                     *       "status": 409,
                     *       "detail": "The corpus folder is missing, empty or may not be read, or a file of corrections cannot be used. The last generation is served on. Put the folder right and reload again; nothing that was sent is written, unless `detail` says so.",
                     *       "instance": "/search",
                     *       "code": "reload-failed",
                     *       "requestId": "0b7a3ad0-5f0e-4f0a-9d6e-1f6f0c8f3b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong here. By Accept also as text/html. */
            500: {
                headers: {
                    "x-request-id": components["headers"]["x-request-id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/internal",
                     *       "title": "Something went wrong here",
                     *       "status": 500,
                     *       "detail": "This is a fault of the server, not of the request. The log names the cause under the request id of the answer.",
                     *       "instance": "/search",
                     *       "code": "internal",
                     *       "requestId": "0b7a3ad0-5f0e-4f0a-9d6e-1f6f0c8f3b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getStats: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The statistics. */
            200: {
                headers: {
                    "x-request-id": components["headers"]["x-request-id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    Vary: components["headers"]["Vary"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Stats"];
                };
            };
            /** @description What If-None-Match names is still right; no body. */
            304: {
                headers: {
                    "x-request-id": components["headers"]["x-request-id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    Vary: components["headers"]["Vary"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `unknown-parameter`: There is no such parameter. `invalid-encoding`: The address is not valid UTF-8. By Accept also as text/html. */
            400: {
                headers: {
                    "x-request-id": components["headers"]["x-request-id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/unknown-parameter",
                     *       "title": "There is no such parameter",
                     *       "status": 400,
                     *       "detail": "A misspelt parameter would silently change the answer, so unknown ones are refused. `errors` lists the ones there are.",
                     *       "instance": "/search",
                     *       "code": "unknown-parameter",
                     *       "requestId": "0b7a3ad0-5f0e-4f0a-9d6e-1f6f0c8f3b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong here. By Accept also as text/html. */
            500: {
                headers: {
                    "x-request-id": components["headers"]["x-request-id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/internal",
                     *       "title": "Something went wrong here",
                     *       "status": 500,
                     *       "detail": "This is a fault of the server, not of the request. The log names the cause under the request id of the answer.",
                     *       "instance": "/search",
                     *       "code": "internal",
                     *       "requestId": "0b7a3ad0-5f0e-4f0a-9d6e-1f6f0c8f3b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-ready`: No corpus is served yet. By Accept also as text/html. */
            503: {
                headers: {
                    "x-request-id": components["headers"]["x-request-id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/not-ready",
                     *       "title": "No corpus is served yet",
                     *       "status": 503,
                     *       "detail": "The server is still reading its articles. Ask again when /health/ready answers 200.",
                     *       "instance": "/search",
                     *       "code": "not-ready",
                     *       "requestId": "0b7a3ad0-5f0e-4f0a-9d6e-1f6f0c8f3b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listProblems: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Every kind of problem. By Accept also as text/html. */
            200: {
                headers: {
                    "x-request-id": components["headers"]["x-request-id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    Vary: components["headers"]["Vary"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemKindList"];
                };
            };
            /** @description What If-None-Match names is still right; no body. */
            304: {
                headers: {
                    "x-request-id": components["headers"]["x-request-id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    Vary: components["headers"]["Vary"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `unknown-parameter`: There is no such parameter. `invalid-encoding`: The address is not valid UTF-8. By Accept also as text/html. */
            400: {
                headers: {
                    "x-request-id": components["headers"]["x-request-id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/unknown-parameter",
                     *       "title": "There is no such parameter",
                     *       "status": 400,
                     *       "detail": "A misspelt parameter would silently change the answer, so unknown ones are refused. `errors` lists the ones there are.",
                     *       "instance": "/search",
                     *       "code": "unknown-parameter",
                     *       "requestId": "0b7a3ad0-5f0e-4f0a-9d6e-1f6f0c8f3b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong here. By Accept also as text/html. */
            500: {
                headers: {
                    "x-request-id": components["headers"]["x-request-id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/internal",
                     *       "title": "Something went wrong here",
                     *       "status": 500,
                     *       "detail": "This is a fault of the server, not of the request. The log names the cause under the request id of the answer.",
                     *       "instance": "/search",
                     *       "code": "internal",
                     *       "requestId": "0b7a3ad0-5f0e-4f0a-9d6e-1f6f0c8f3b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getProblem: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The `code` of the problem. */
                code: "article-conflict" | "article-rejected" | "bad-request" | "body-too-large" | "folder-not-writable" | "generation-gone" | "headers-too-large" | "internal" | "invalid-body" | "invalid-cursor" | "invalid-encoding" | "invalid-parameter" | "invalid-query" | "method-not-allowed" | "not-found" | "not-ready" | "precondition-failed" | "reload-failed" | "request-timeout" | "stale-cursor" | "too-many-streams" | "unauthorized" | "unknown-parameter" | "unsupported-media-type";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The problem, explained. By Accept also as text/html. */
            200: {
                headers: {
                    "x-request-id": components["headers"]["x-request-id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    Vary: components["headers"]["Vary"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemKind"];
                };
            };
            /** @description What If-None-Match names is still right; no body. */
            304: {
                headers: {
                    "x-request-id": components["headers"]["x-request-id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    Vary: components["headers"]["Vary"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `unknown-parameter`: There is no such parameter. `invalid-encoding`: The address is not valid UTF-8. By Accept also as text/html. */
            400: {
                headers: {
                    "x-request-id": components["headers"]["x-request-id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/unknown-parameter",
                     *       "title": "There is no such parameter",
                     *       "status": 400,
                     *       "detail": "A misspelt parameter would silently change the answer, so unknown ones are refused. `errors` lists the ones there are.",
                     *       "instance": "/search",
                     *       "code": "unknown-parameter",
                     *       "requestId": "0b7a3ad0-5f0e-4f0a-9d6e-1f6f0c8f3b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-found`: There is nothing here. By Accept also as text/html. */
            404: {
                headers: {
                    "x-request-id": components["headers"]["x-request-id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/not-found",
                     *       "title": "There is nothing here",
                     *       "status": 404,
                     *       "detail": "Nothing has this address. An article or entity may have left the corpus with the file it came from; / lists the addresses there are.",
                     *       "instance": "/search",
                     *       "code": "not-found",
                     *       "requestId": "0b7a3ad0-5f0e-4f0a-9d6e-1f6f0c8f3b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong here. By Accept also as text/html. */
            500: {
                headers: {
                    "x-request-id": components["headers"]["x-request-id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/internal",
                     *       "title": "Something went wrong here",
                     *       "status": 500,
                     *       "detail": "This is a fault of the server, not of the request. The log names the cause under the request id of the answer.",
                     *       "instance": "/search",
                     *       "code": "internal",
                     *       "requestId": "0b7a3ad0-5f0e-4f0a-9d6e-1f6f0c8f3b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getOpenapi: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The document. */
            200: {
                headers: {
                    "x-request-id": components["headers"]["x-request-id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    Vary: components["headers"]["Vary"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        openapi: string;
                    } & {
                        [key: string]: unknown;
                    };
                };
            };
            /** @description What If-None-Match names is still right; no body. */
            304: {
                headers: {
                    "x-request-id": components["headers"]["x-request-id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    Vary: components["headers"]["Vary"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `unknown-parameter`: There is no such parameter. `invalid-encoding`: The address is not valid UTF-8. By Accept also as text/html. */
            400: {
                headers: {
                    "x-request-id": components["headers"]["x-request-id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/unknown-parameter",
                     *       "title": "There is no such parameter",
                     *       "status": 400,
                     *       "detail": "A misspelt parameter would silently change the answer, so unknown ones are refused. `errors` lists the ones there are.",
                     *       "instance": "/search",
                     *       "code": "unknown-parameter",
                     *       "requestId": "0b7a3ad0-5f0e-4f0a-9d6e-1f6f0c8f3b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong here. By Accept also as text/html. */
            500: {
                headers: {
                    "x-request-id": components["headers"]["x-request-id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/internal",
                     *       "title": "Something went wrong here",
                     *       "status": 500,
                     *       "detail": "This is a fault of the server, not of the request. The log names the cause under the request id of the answer.",
                     *       "instance": "/search",
                     *       "code": "internal",
                     *       "requestId": "0b7a3ad0-5f0e-4f0a-9d6e-1f6f0c8f3b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getOpenapiYaml: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The document. */
            200: {
                headers: {
                    "x-request-id": components["headers"]["x-request-id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    Vary: components["headers"]["Vary"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/yaml": string;
                };
            };
            /** @description What If-None-Match names is still right; no body. */
            304: {
                headers: {
                    "x-request-id": components["headers"]["x-request-id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    Vary: components["headers"]["Vary"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `unknown-parameter`: There is no such parameter. `invalid-encoding`: The address is not valid UTF-8. By Accept also as text/html. */
            400: {
                headers: {
                    "x-request-id": components["headers"]["x-request-id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/unknown-parameter",
                     *       "title": "There is no such parameter",
                     *       "status": 400,
                     *       "detail": "A misspelt parameter would silently change the answer, so unknown ones are refused. `errors` lists the ones there are.",
                     *       "instance": "/search",
                     *       "code": "unknown-parameter",
                     *       "requestId": "0b7a3ad0-5f0e-4f0a-9d6e-1f6f0c8f3b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong here. By Accept also as text/html. */
            500: {
                headers: {
                    "x-request-id": components["headers"]["x-request-id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/internal",
                     *       "title": "Something went wrong here",
                     *       "status": 500,
                     *       "detail": "This is a fault of the server, not of the request. The log names the cause under the request id of the answer.",
                     *       "instance": "/search",
                     *       "code": "internal",
                     *       "requestId": "0b7a3ad0-5f0e-4f0a-9d6e-1f6f0c8f3b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getLiveness: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It does. */
            200: {
                headers: {
                    "x-request-id": components["headers"]["x-request-id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Liveness"];
                };
            };
            /** @description `unknown-parameter`: There is no such parameter. `invalid-encoding`: The address is not valid UTF-8. By Accept also as text/html. */
            400: {
                headers: {
                    "x-request-id": components["headers"]["x-request-id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/unknown-parameter",
                     *       "title": "There is no such parameter",
                     *       "status": 400,
                     *       "detail": "A misspelt parameter would silently change the answer, so unknown ones are refused. `errors` lists the ones there are.",
                     *       "instance": "/search",
                     *       "code": "unknown-parameter",
                     *       "requestId": "0b7a3ad0-5f0e-4f0a-9d6e-1f6f0c8f3b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong here. By Accept also as text/html. */
            500: {
                headers: {
                    "x-request-id": components["headers"]["x-request-id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/internal",
                     *       "title": "Something went wrong here",
                     *       "status": 500,
                     *       "detail": "This is a fault of the server, not of the request. The log names the cause under the request id of the answer.",
                     *       "instance": "/search",
                     *       "code": "internal",
                     *       "requestId": "0b7a3ad0-5f0e-4f0a-9d6e-1f6f0c8f3b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getReadiness: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is. */
            200: {
                headers: {
                    "x-request-id": components["headers"]["x-request-id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Readiness"];
                };
            };
            /** @description `unknown-parameter`: There is no such parameter. `invalid-encoding`: The address is not valid UTF-8. By Accept also as text/html. */
            400: {
                headers: {
                    "x-request-id": components["headers"]["x-request-id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/unknown-parameter",
                     *       "title": "There is no such parameter",
                     *       "status": 400,
                     *       "detail": "A misspelt parameter would silently change the answer, so unknown ones are refused. `errors` lists the ones there are.",
                     *       "instance": "/search",
                     *       "code": "unknown-parameter",
                     *       "requestId": "0b7a3ad0-5f0e-4f0a-9d6e-1f6f0c8f3b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong here. By Accept also as text/html. */
            500: {
                headers: {
                    "x-request-id": components["headers"]["x-request-id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/internal",
                     *       "title": "Something went wrong here",
                     *       "status": 500,
                     *       "detail": "This is a fault of the server, not of the request. The log names the cause under the request id of the answer.",
                     *       "instance": "/search",
                     *       "code": "internal",
                     *       "requestId": "0b7a3ad0-5f0e-4f0a-9d6e-1f6f0c8f3b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-ready`: No corpus is served yet. By Accept also as text/html. */
            503: {
                headers: {
                    "x-request-id": components["headers"]["x-request-id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/not-ready",
                     *       "title": "No corpus is served yet",
                     *       "status": 503,
                     *       "detail": "The server is still reading its articles. Ask again when /health/ready answers 200.",
                     *       "instance": "/search",
                     *       "code": "not-ready",
                     *       "requestId": "0b7a3ad0-5f0e-4f0a-9d6e-1f6f0c8f3b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getMetrics: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The metrics. */
            200: {
                headers: {
                    "x-request-id": components["headers"]["x-request-id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                };
            };
            /** @description `unknown-parameter`: There is no such parameter. `invalid-encoding`: The address is not valid UTF-8. By Accept also as text/html. */
            400: {
                headers: {
                    "x-request-id": components["headers"]["x-request-id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/unknown-parameter",
                     *       "title": "There is no such parameter",
                     *       "status": 400,
                     *       "detail": "A misspelt parameter would silently change the answer, so unknown ones are refused. `errors` lists the ones there are.",
                     *       "instance": "/search",
                     *       "code": "unknown-parameter",
                     *       "requestId": "0b7a3ad0-5f0e-4f0a-9d6e-1f6f0c8f3b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong here. By Accept also as text/html. */
            500: {
                headers: {
                    "x-request-id": components["headers"]["x-request-id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/internal",
                     *       "title": "Something went wrong here",
                     *       "status": 500,
                     *       "detail": "This is a fault of the server, not of the request. The log names the cause under the request id of the answer.",
                     *       "instance": "/search",
                     *       "code": "internal",
                     *       "requestId": "0b7a3ad0-5f0e-4f0a-9d6e-1f6f0c8f3b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
}
