-- atlas:pos authors[type=table] ts/models/author.ts:5-17
-- atlas:pos books[type=table] ts/models/book.ts:4-19
-- atlas:pos shelves[type=table] ts/models/book.ts:21-26

IF OBJECT_ID('[authors]', 'U') IS NULL CREATE TABLE [authors] ([id] INTEGER NOT NULL IDENTITY(1,1) , [name] NVARCHAR(255) NOT NULL, [email] NVARCHAR(255) NULL UNIQUE, [kind] VARCHAR(255) CHECK ([kind] IN(N'novels', N'poems')), [created_at] DATETIMEOFFSET NOT NULL, [updated_at] DATETIMEOFFSET NOT NULL, PRIMARY KEY ([id]));
IF OBJECT_ID('[books]', 'U') IS NULL CREATE TABLE [books] ([id] INTEGER NOT NULL IDENTITY(1,1) , [title] NVARCHAR(80) NULL, [pages] INTEGER NULL, [author_id] INTEGER NULL, [created_at] DATETIMEOFFSET NOT NULL, [updated_at] DATETIMEOFFSET NOT NULL, PRIMARY KEY ([id]), FOREIGN KEY ([author_id]) REFERENCES [authors] ([id]) ON DELETE CASCADE);
CREATE INDEX [books_title] ON [books] ([title]);
IF OBJECT_ID('[shelves]', 'U') IS NULL CREATE TABLE [shelves] ([id] INTEGER NOT NULL IDENTITY(1,1) , [bookId] INTEGER NULL, PRIMARY KEY ([id]));

