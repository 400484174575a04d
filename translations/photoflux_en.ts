<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AlbumQuestions</name>
    <message>
        <source>Rename the album</source>
        <translation>Rename the album</translation>
    </message>
    <message>
        <source>Keep this search as an album</source>
        <translation>Keep this search as an album</translation>
    </message>
    <message>
        <source>New album</source>
        <translation>New album</translation>
    </message>
    <message>
        <source>It shows what “%1” finds, now and later.</source>
        <translation>It shows what “%1” finds, now and later.</translation>
    </message>
    <message>
        <source>Remove the album %1?</source>
        <translation>Remove the album %1?</translation>
    </message>
    <message>
        <source>Its photos stay in the library.</source>
        <translation>Its photos stay in the library.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Keep it</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Delete what is in the trash for good?</source>
        <translation>Delete what is in the trash for good?</translation>
    </message>
    <message>
        <source>Copies in the library are deleted and cannot be brought back. Files that were left where they lay stay there.</source>
        <translation>Copies in the library are deleted and cannot be brought back. Files that were left where they lay stay there.</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Keep them</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
</context>
<context>
    <name>AlbumSheet</name>
    <message numerus="yes">
        <source>Add %n photo(s) to an album</source>
        <translation>
            <numerusform>Add %n photo to an album</numerusform>
            <numerusform>Add %n photos to an album</numerusform>
        </translation>
    </message>
    <message>
        <source>New album</source>
        <translation>New album</translation>
    </message>
    <message>
        <source>Album</source>
        <translation>Album</translation>
    </message>
    <message>
        <source>A new name makes a new album</source>
        <translation>A new name makes a new album</translation>
    </message>
    <message>
        <source>Albums</source>
        <translation>Albums</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Make the album</source>
        <translation>Make the album</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Add</translation>
    </message>
</context>
<context>
    <name>BackupLine</name>
    <message>
        <source>Restoring a backup: %1 %</source>
        <translation>Restoring a backup: %1 %</translation>
    </message>
    <message>
        <source>Backing up the library: %1 %</source>
        <translation>Backing up the library: %1 %</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
</context>
<context>
    <name>BackupSection</name>
    <message>
        <source>Off</source>
        <translation>Off</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>Every day</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>Every week</translation>
    </message>
    <message>
        <source>Photos, pictures, ratings, albums and edits are copied to a folder of yours, best on another disk. Only what is new is copied. Of photos that were left where they lay, the files are not.</source>
        <translation>Photos, pictures, ratings, albums and edits are copied to a folder of yours, best on another disk. Only what is new is copied. Of photos that were left where they lay, the files are not.</translation>
    </message>
    <message>
        <source>There is no backup in this folder yet.</source>
        <translation>There is no backup in this folder yet.</translation>
    </message>
    <message numerus="yes">
        <source>The last one: %1, %n file(s), %2.</source>
        <translation>
            <numerusform>The last one: %1, %n file, %2.</numerusform>
            <numerusform>The last one: %1, %n files, %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Backups</translation>
    </message>
    <message>
        <source>Made by themselves</source>
        <translation>Made by themselves</translation>
    </message>
    <message>
        <source>How many are kept</source>
        <translation>How many are kept</translation>
    </message>
    <message>
        <source>Backups are kept in</source>
        <translation>Backups are kept in</translation>
    </message>
    <message>
        <source>No folder was chosen</source>
        <translation>No folder was chosen</translation>
    </message>
    <message>
        <source>The library is in %1 again.</source>
        <translation>The library is in %1 again.</translation>
    </message>
    <message>
        <source>Change folder</source>
        <translation>Change folder</translation>
    </message>
    <message>
        <source>Choose folder</source>
        <translation>Choose folder</translation>
    </message>
    <message>
        <source>Where backups are kept</source>
        <translation>Where backups are kept</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Back up now</translation>
    </message>
    <message>
        <source>Open the restored library</source>
        <translation>Open the restored library</translation>
    </message>
    <message>
        <source>Restore the backup of</source>
        <translation>Restore the backup of</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n file(s)</source>
        <translation>
            <numerusform>%1 · %n file</numerusform>
            <numerusform>%1 · %n files</numerusform>
        </translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Restore…</translation>
    </message>
    <message>
        <source>Into a new, empty folder: the library that is open stays as it is</source>
        <translation>Into a new, empty folder: the library that is open stays as it is</translation>
    </message>
    <message>
        <source>An empty folder for the restored library</source>
        <translation>An empty folder for the restored library</translation>
    </message>
</context>
<context>
    <name>BatchBanner</name>
    <message>
        <source>Pasting the edit</source>
        <translation>Pasting the edit</translation>
    </message>
    <message>
        <source>Going back to the originals</source>
        <translation>Going back to the originals</translation>
    </message>
    <message>
        <source>Undoing</source>
        <translation>Undoing</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>Exporting</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <translation>%1: %2 of %3</translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n failed</numerusform>
            <numerusform>%n failed</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Photos that are done stay so</source>
        <translation>Photos that are done stay so</translation>
    </message>
</context>
<context>
    <name>BatchProblems</name>
    <message numerus="yes">
        <source>%n photo(s) stayed as they were</source>
        <translation>
            <numerusform>%n photo stayed as it was</numerusform>
            <numerusform>%n photos stayed as they were</numerusform>
        </translation>
    </message>
    <message>
        <source>What failed</source>
        <translation>What failed</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
</context>
<context>
    <name>Bench</name>
    <message>
        <source>photoflux bench [options]   how fast this machine is

  --model NAME|PATH   what is measured (default: mini)
  --size WxH, --steps N, --memory GB   as for generate
  --json              the report as one JSON object

Each device makes one picture with a cold engine and three with a warm one, in every precision that suits it.
The difference is that of the finished picture from the first line&apos;s, on the same seed.</source>
        <translation>photoflux bench [options]   how fast this machine is

  --model NAME|PATH   what is measured (default: mini)
  --size WxH, --steps N, --memory GB   as for generate
  --json              the report as one JSON object

Each device makes one picture with a cold engine and three with a warm one, in every precision that suits it.
The difference is that of the finished picture from the first line&apos;s, on the same seed.</translation>
    </message>
    <message>
        <source>the engine did not answer</source>
        <translation>the engine did not answer</translation>
    </message>
    <message>
        <source>device</source>
        <translation>device</translation>
    </message>
    <message>
        <source>precision</source>
        <translation>precision</translation>
    </message>
    <message>
        <source>first (s)</source>
        <translation>first (s)</translation>
    </message>
    <message>
        <source>warm (s)</source>
        <translation>warm (s)</translation>
    </message>
    <message>
        <source>step (s)</source>
        <translation>step (s)</translation>
    </message>
    <message>
        <source>difference</source>
        <translation>difference</translation>
    </message>
    <message>
        <source>%1 in %2 could not be measured</source>
        <translation>%1 in %2 could not be measured</translation>
    </message>
    <message>
        <source>nothing could be measured</source>
        <translation>nothing could be measured</translation>
    </message>
</context>
<context>
    <name>ChannelCurve</name>
    <message>
        <source>Curve: %1</source>
        <translation>Curve: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s)</source>
        <translation>
            <numerusform>%n point</numerusform>
            <numerusform>%n points</numerusform>
        </translation>
    </message>
    <message>
        <source>Point %1 of %2: %3 becomes %4</source>
        <translation>Point %1 of %2: %3 becomes %4</translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>there is no command &quot;%1&quot;; &quot;photoflux help&quot; lists them</source>
        <translation>there is no command &quot;%1&quot;; &quot;photoflux help&quot; lists them</translation>
    </message>
    <message>
        <source>PhotoFlux makes pictures from sentences, on this machine.

  photoflux generate &quot;PROMPT&quot;     make pictures
  photoflux edit PHOTO --out FILE a copy of a photo, cropped, lighter, in another style …
  photoflux metadata show FILE    what a picture says about itself
  photoflux metadata strip FILE   remove that, but not the mark of generated pictures
  photoflux library import PATH   photos into the library; also list, search, show, album, trash …
  photoflux dataset check FOLDER  which photos are fit to train a personal model on, and why
  photoflux dataset make FOLDER   make a data set of them
  photoflux train --photos FOLDER train a personal model on photos of a subject
  photoflux lora info FILE        what a LoRA holds, and whether it works; also convert, merge, resize
  photoflux models                the models that are here or can be fetched
  photoflux bench                 how fast this machine is, in each precision
  photoflux doctor                what was found, what is missing, what this machine can run
  photoflux version

Each command explains its options with --help and writes one JSON event a line with --json.</source>
        <translation>PhotoFlux makes pictures from sentences, on this machine.

  photoflux generate &quot;PROMPT&quot;     make pictures
  photoflux edit PHOTO --out FILE a copy of a photo, cropped, lighter, in another style …
  photoflux metadata show FILE    what a picture says about itself
  photoflux metadata strip FILE   remove that, but not the mark of generated pictures
  photoflux library import PATH   photos into the library; also list, search, show, album, trash …
  photoflux dataset check FOLDER  which photos are fit to train a personal model on, and why
  photoflux dataset make FOLDER   make a data set of them
  photoflux train --photos FOLDER train a personal model on photos of a subject
  photoflux lora info FILE        what a LoRA holds, and whether it works; also convert, merge, resize
  photoflux models                the models that are here or can be fetched
  photoflux bench                 how fast this machine is, in each precision
  photoflux doctor                what was found, what is missing, what this machine can run
  photoflux version

Each command explains its options with --help and writes one JSON event a line with --json.</translation>
    </message>
</context>
<context>
    <name>ColourGroup</name>
    <message>
        <source>This photo has the colours of another one.</source>
        <translation>This photo has the colours of another one.</translation>
    </message>
    <message>
        <source>Choose a photo whose colours this one shall have.</source>
        <translation>Choose a photo whose colours this one shall have.</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Strength</translation>
    </message>
    <message>
        <source>Another photo…</source>
        <translation>Another photo…</translation>
    </message>
    <message>
        <source>Choose a photo…</source>
        <translation>Choose a photo…</translation>
    </message>
    <message>
        <source>Take the colours away</source>
        <translation>Take the colours away</translation>
    </message>
</context>
<context>
    <name>Console</name>
    <message>
        <source>%1 s left</source>
        <translation>%1 s left</translation>
    </message>
    <message>
        <source>%1 min %2 s left</source>
        <translation>%1 min %2 s left</translation>
    </message>
    <message>
        <source>%1 h %2 min left</source>
        <translation>%1 h %2 min left</translation>
    </message>
    <message>
        <source>Loading the model</source>
        <translation>Loading the model</translation>
    </message>
    <message>
        <source>Reading the prompt</source>
        <translation>Reading the prompt</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Step %1 of %2</translation>
    </message>
    <message>
        <source>Developing the picture</source>
        <translation>Developing the picture</translation>
    </message>
    <message>
        <source>Picture %1 of %2</source>
        <translation>Picture %1 of %2</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Note: %1</translation>
    </message>
    <message>
        <source>Error: %1</source>
        <translation>Error: %1</translation>
    </message>
    <message>
        <source>Cancelled; nothing half-finished was kept.</source>
        <translation>Cancelled; nothing half-finished was kept.</translation>
    </message>
    <message>
        <source>the output could not be written (%1); pictures that were made are kept</source>
        <translation>the output could not be written (%1); pictures that were made are kept</translation>
    </message>
</context>
<context>
    <name>CropGroup</name>
    <message>
        <source>Free</source>
        <translation>Free</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>Crop it</source>
        <translation>Crop it</translation>
    </message>
    <message>
        <source>Crop</source>
        <translation>Crop</translation>
    </message>
    <message>
        <source>Turn left</source>
        <translation>Turn left</translation>
    </message>
    <message>
        <source>Turn right</source>
        <translation>Turn right</translation>
    </message>
    <message>
        <source>Flip: left and right change places</source>
        <translation>Flip: left and right change places</translation>
    </message>
    <message>
        <source>Upright or lying</source>
        <translation>Upright or lying</translation>
    </message>
    <message>
        <source>Straighten</source>
        <translation>Straighten</translation>
    </message>
    <message>
        <source>Draw along what is to be level</source>
        <translation>Draw along what is to be level</translation>
    </message>
    <message>
        <source>Straighten by a line</source>
        <translation>Straighten by a line</translation>
    </message>
    <message>
        <source>Vertical perspective</source>
        <translation>Vertical perspective</translation>
    </message>
    <message>
        <source>Makes lines upright that lean towards each other.</source>
        <translation>Makes lines upright that lean towards each other.</translation>
    </message>
    <message>
        <source>Horizontal perspective</source>
        <translation>Horizontal perspective</translation>
    </message>
</context>
<context>
    <name>CropOverlay</name>
    <message>
        <source>Top left corner of the crop</source>
        <translation>Top left corner of the crop</translation>
    </message>
    <message>
        <source>Top edge of the crop</source>
        <translation>Top edge of the crop</translation>
    </message>
    <message>
        <source>Top right corner of the crop</source>
        <translation>Top right corner of the crop</translation>
    </message>
    <message>
        <source>Right edge of the crop</source>
        <translation>Right edge of the crop</translation>
    </message>
    <message>
        <source>Bottom right corner of the crop</source>
        <translation>Bottom right corner of the crop</translation>
    </message>
    <message>
        <source>Bottom edge of the crop</source>
        <translation>Bottom edge of the crop</translation>
    </message>
    <message>
        <source>Bottom left corner of the crop</source>
        <translation>Bottom left corner of the crop</translation>
    </message>
    <message>
        <source>Left edge of the crop</source>
        <translation>Left edge of the crop</translation>
    </message>
    <message>
        <source>Crop</source>
        <translation>Crop</translation>
    </message>
    <message>
        <source>%1 × %2 pixels</source>
        <translation>%1 × %2 pixels</translation>
    </message>
</context>
<context>
    <name>CurveGroup</name>
    <message>
        <source>All</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Green</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Blue</translation>
    </message>
    <message>
        <source>Add a point</source>
        <translation>Add a point</translation>
    </message>
    <message>
        <source>Straight again</source>
        <translation>Straight again</translation>
    </message>
</context>
<context>
    <name>CurvePanel</name>
    <message>
        <source>Nothing was measured.</source>
        <translation>Nothing was measured.</translation>
    </message>
    <message>
        <source>Measured first before anything is learned, then all along.</source>
        <translation>Measured first before anything is learned, then all along.</translation>
    </message>
    <message>
        <source>Likeness %1 at step %2, %3 at first; variety %4.</source>
        <translation>Likeness %1 at step %2, %3 at first; variety %4.</translation>
    </message>
    <message>
        <source>Likeness to held-out photos</source>
        <translation>Likeness to held-out photos</translation>
    </message>
    <message>
        <source>Likeness to the photos</source>
        <translation>Likeness to the photos</translation>
    </message>
    <message>
        <source>likeness</source>
        <translation>likeness</translation>
    </message>
    <message>
        <source>variety</source>
        <translation>variety</translation>
    </message>
    <message>
        <source>Higher is better.</source>
        <translation>Higher is better.</translation>
    </message>
</context>
<context>
    <name>Dataset</name>
    <message>
        <source>dataset make needs --%1; &quot;photoflux dataset --help&quot; shows how</source>
        <translation>dataset make needs --%1; &quot;photoflux dataset --help&quot; shows how</translation>
    </message>
    <message>
        <source>--captions can be files or compose, not &quot;%1&quot;</source>
        <translation>--captions can be files or compose, not &quot;%1&quot;</translation>
    </message>
    <message numerus="yes">
        <source>that needs %n word(s) behind it; &quot;photoflux dataset --help&quot; shows which</source>
        <translation>
            <numerusform>that needs %n word behind it; &quot;photoflux dataset --help&quot; shows which</numerusform>
            <numerusform>that needs %n words behind it; &quot;photoflux dataset --help&quot; shows which</numerusform>
        </translation>
    </message>
    <message>
        <source>%1  %2 photos of &quot;%3 %4&quot;</source>
        <translation>%1  %2 photos of &quot;%3 %4&quot;</translation>
    </message>
    <message>
        <source>Consent was given on %1: %2</source>
        <translation>Consent was given on %1: %2</translation>
    </message>
    <message>
        <source>%1 is deleted; the photos stay</source>
        <translation>%1 is deleted; the photos stay</translation>
    </message>
    <message>
        <source>&quot;dataset&quot; knows no &quot;%1&quot;; &quot;photoflux dataset --help&quot; shows what</source>
        <translation>&quot;dataset&quot; knows no &quot;%1&quot;; &quot;photoflux dataset --help&quot; shows what</translation>
    </message>
    <message>
        <source>a FOLDER with photos is missing; &quot;photoflux dataset --help&quot; shows how</source>
        <translation>a FOLDER with photos is missing; &quot;photoflux dataset --help&quot; shows how</translation>
    </message>
    <message>
        <source>there are no photos in %1</source>
        <translation>there are no photos in %1</translation>
    </message>
    <message>
        <source>--%1 names %2, which is none of the photos</source>
        <translation>--%1 names %2, which is none of the photos</translation>
    </message>
    <message>
        <source>Checking photo %1 of %2 · %3</source>
        <translation>Checking photo %1 of %2 · %3</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>kept</translation>
    </message>
    <message>
        <source>set aside</source>
        <translation>set aside</translation>
    </message>
    <message>
        <source>%1 of %2 photos are kept</source>
        <translation>%1 of %2 photos are kept</translation>
    </message>
    <message>
        <source>photoflux dataset check FOLDER|FILE…   what is wrong with photos, and which make the best set
photoflux dataset make FOLDER|FILE… --name NAME --trigger WORD --class WORD
                                       keep that set, with crops and captions, for training
photoflux dataset list                 the data sets that there are
photoflux dataset show NAME            its photos and their captions
photoflux dataset caption NAME PHOTO &quot;TEXT&quot;   another caption for one of its photos
photoflux dataset remove NAME          delete it with its consent, previews, caches and trained models;
                                       the photos stay

  --from-library QUERY, --album NAME   photos of the library instead of files (check, make)
  --person          a person is the subject: one face in each photo, and consent
  --consent         that person agreed (make; asked for when --class is a person, too):
                    %1
  --resolution N    side of the square that photos are trained at (default: 512)
  --keep FILE       overrule the choice; may come several times, as --leave FILE
  --trigger WORD    a new word that will call the subject, --class WORD what it is (dog, woman, cup)
  --captions files|compose   from text files beside the photos, or composed (the default)

All take --json. Photos are read where they lie and never changed.</source>
        <translation>photoflux dataset check FOLDER|FILE…   what is wrong with photos, and which make the best set
photoflux dataset make FOLDER|FILE… --name NAME --trigger WORD --class WORD
                                       keep that set, with crops and captions, for training
photoflux dataset list                 the data sets that there are
photoflux dataset show NAME            its photos and their captions
photoflux dataset caption NAME PHOTO &quot;TEXT&quot;   another caption for one of its photos
photoflux dataset remove NAME          delete it with its consent, previews, caches and trained models;
                                       the photos stay

  --from-library QUERY, --album NAME   photos of the library instead of files (check, make)
  --person          a person is the subject: one face in each photo, and consent
  --consent         that person agreed (make; asked for when --class is a person, too):
                    %1
  --resolution N    side of the square that photos are trained at (default: 512)
  --keep FILE       overrule the choice; may come several times, as --leave FILE
  --trigger WORD    a new word that will call the subject, --class WORD what it is (dog, woman, cup)
  --captions files|compose   from text files beside the photos, or composed (the default)

All take --json. Photos are read where they lie and never changed.</translation>
    </message>
</context>
<context>
    <name>DesktopOptions</name>
    <message>
        <source>--%1 is one of %2, not &quot;%3&quot;</source>
        <translation>--%1 is one of %2, not &quot;%3&quot;</translation>
    </message>
    <message>
        <source>Makes pictures from sentences, on this computer.</source>
        <translation>Makes pictures from sentences, on this computer.</translation>
    </message>
    <message>
        <source>Folder of the catalogue, the queue and the settings.</source>
        <translation>Folder of the catalogue, the queue and the settings.</translation>
    </message>
    <message>
        <source>The engine&apos;s program; usually photoflux-worker beside this one.</source>
        <translation>The engine&apos;s program; usually photoflux-worker beside this one.</translation>
    </message>
    <message>
        <source>system, light, dark or contrast, for this run.</source>
        <translation>system, light, dark or contrast, for this run.</translation>
    </message>
    <message>
        <source>en, es or zh_CN, for this run.</source>
        <translation>en, es or zh_CN, for this run.</translation>
    </message>
    <message>
        <source>100 to 200, for this run.</source>
        <translation>100 to 200, for this run.</translation>
    </message>
    <message>
        <source>Size of the window.</source>
        <translation>Size of the window.</translation>
    </message>
    <message>
        <source>Write the window to a PNG file once it has settled, then end.</source>
        <translation>Write the window to a PNG file once it has settled, then end.</translation>
    </message>
    <message>
        <source>unexpected &quot;%1&quot;; see --help</source>
        <translation>unexpected &quot;%1&quot;; see --help</translation>
    </message>
    <message>
        <source>--text-size is a number from 100 to 200</source>
        <translation>--text-size is a number from 100 to 200</translation>
    </message>
    <message>
        <source>--size is at least 1024x700</source>
        <translation>--size is at least 1024x700</translation>
    </message>
    <message>
        <source>Photo to be opened in the editor; it comes into the library in its place.</source>
        <translation>Photo to be opened in the editor; it comes into the library in its place.</translation>
    </message>
    <message>
        <source>What of the editor is opened: a group of its inspector, a tool, zoom or split.</source>
        <translation>What of the editor is opened: a group of its inspector, a tool, zoom or split.</translation>
    </message>
    <message>
        <source>What to show first: library, people, editor, generate, train, models, settings or shortcuts.</source>
        <translation>What to show first: library, people, editor, generate, train, models, settings or shortcuts.</translation>
    </message>
</context>
<context>
    <name>Doctor</name>
    <message>
        <source>the engine did not answer within a minute</source>
        <translation>the engine did not answer within a minute</translation>
    </message>
    <message>
        <source>the engine works, with LibTorch %1</source>
        <translation>the engine works, with LibTorch %1</translation>
    </message>
    <message>
        <source>threads in use: %1</source>
        <translation>threads in use: %1</translation>
    </message>
    <message>
        <source>%1 GB</source>
        <translation>%1 GB</translation>
    </message>
    <message>
        <source>%1 (--device %2), %3 GB, %4 GB free</source>
        <translation>%1 (--device %2), %3 GB, %4 GB free</translation>
    </message>
    <message>
        <source>none that this LibTorch can use: pictures are made on the processor</source>
        <translation>none that this LibTorch can use: pictures are made on the processor</translation>
    </message>
    <message>
        <source>PhotoFlux Mini: yes. </source>
        <translation>PhotoFlux Mini: yes. </translation>
    </message>
    <message>
        <source>FLUX.1 in 16 bits: yes, on the accelerator.</source>
        <translation>FLUX.1 in 16 bits: yes, on the accelerator.</translation>
    </message>
    <message>
        <source>FLUX.1 in 16 bits: yes, slowly, on the processor.</source>
        <translation>FLUX.1 in 16 bits: yes, slowly, on the processor.</translation>
    </message>
    <message>
        <source>FLUX.1 in 16 bits: no, it needs about %1 GB of memory.</source>
        <translation>FLUX.1 in 16 bits: no, it needs about %1 GB of memory.</translation>
    </message>
    <message>
        <source>%1: %2 million parameters, %3x%3 pixels, %4 steps, licence %5</source>
        <translation>%1: %2 million parameters, %3x%3 pixels, %4 steps, licence %5</translation>
    </message>
    <message>
        <source>%1 was not checked, because the engine does not run</source>
        <translation>%1 was not checked, because the engine does not run</translation>
    </message>
    <message>
        <source>photoflux-desktop is not installed beside this program</source>
        <translation>photoflux-desktop is not installed beside this program</translation>
    </message>
    <message>
        <source>found</source>
        <translation>found</translation>
    </message>
    <message>
        <source>none: the window cannot open here, commands work</source>
        <translation>none: the window cannot open here, commands work</translation>
    </message>
    <message>
        <source>photoflux doctor [--json]   what was found, what is missing, what this machine can run; exit 3 when
                            something is missing without which no picture can be made</source>
        <translation>photoflux doctor [--json]   what was found, what is missing, what this machine can run; exit 3 when
                            something is missing without which no picture can be made</translation>
    </message>
    <message>
        <source>doctor takes no &quot;%1&quot;</source>
        <translation>doctor takes no &quot;%1&quot;</translation>
    </message>
    <message>
        <source>Everything that is needed is here.</source>
        <translation>Everything that is needed is here.</translation>
    </message>
    <message>
        <source>Something essential is missing (✗).</source>
        <translation>Something essential is missing (✗).</translation>
    </message>
</context>
<context>
    <name>Download</name>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>%1 (%2 of %3)</source>
        <translation>%1 (%2 of %3)</translation>
    </message>
    <message>
        <source>%1: checking what is here, %2 of %3</source>
        <translation>%1: checking what is here, %2 of %3</translation>
    </message>
    <message>
        <source>%1: %2; trying again in %3</source>
        <translation>%1: %2; trying again in %3</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <translation>%1: %2 of %3</translation>
    </message>
    <message>
        <source>, %1 a second</source>
        <translation>, %1 a second</translation>
    </message>
    <message>
        <source>, %1 left</source>
        <translation>, %1 left</translation>
    </message>
    <message>
        <source>%1 is under the %2. %3 Read it at %4, then give the command again with --accept-licence</source>
        <translation>%1 is under the %2. %3 Read it at %4, then give the command again with --accept-licence</translation>
    </message>
    <message>
        <source>%1 is here already.</source>
        <translation>%1 is here already.</translation>
    </message>
    <message>
        <source>Stopped. What has arrived is kept: the same command goes on.</source>
        <translation>Stopped. What has arrived is kept: the same command goes on.</translation>
    </message>
    <message>
        <source>%1 is ready.</source>
        <translation>%1 is ready.</translation>
    </message>
</context>
<context>
    <name>DownloadText</name>
    <message>
        <source>%1 s left</source>
        <translation>%1 s left</translation>
    </message>
    <message>
        <source>%1 min left</source>
        <translation>%1 min left</translation>
    </message>
    <message>
        <source>%1 h %2 min left</source>
        <translation>%1 h %2 min left</translation>
    </message>
    <message>
        <source>waiting to be fetched</source>
        <translation>waiting to be fetched</translation>
    </message>
    <message>
        <source>asking the hub</source>
        <translation>asking the hub</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>checking what is here</source>
        <translation>checking what is here</translation>
    </message>
    <message>
        <source>trying again</source>
        <translation>trying again</translation>
    </message>
    <message>
        <source>%1 a second</source>
        <translation>%1 a second</translation>
    </message>
</context>
<context>
    <name>Durations</name>
    <message>
        <source>under 1 s</source>
        <translation>under 1 s</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>%1 left</translation>
    </message>
</context>
<context>
    <name>Edit</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>Cancelled; nothing half-finished was kept.</source>
        <translation>Cancelled; nothing half-finished was kept.</translation>
    </message>
    <message numerus="yes">
        <source>Cancelled; %n picture(s) that were finished are kept.</source>
        <translation>
            <numerusform>Cancelled; %n picture that was finished is kept.</numerusform>
            <numerusform>Cancelled; %n pictures that were finished are kept.</numerusform>
        </translation>
    </message>
    <message>
        <source>--%1 needs a number, not &quot;%2&quot;</source>
        <translation>--%1 needs a number, not &quot;%2&quot;</translation>
    </message>
    <message>
        <source>--%1 needs %2 numbers with commas between them, not &quot;%3&quot;</source>
        <translation>--%1 needs %2 numbers with commas between them, not &quot;%3&quot;</translation>
    </message>
    <message>
        <source>--ratio needs two numbers such as 3:2, not &quot;%1&quot;</source>
        <translation>--ratio needs two numbers such as 3:2, not &quot;%1&quot;</translation>
    </message>
    <message>
        <source>the strength of --%1 can be 0 to 1, not %2</source>
        <translation>the strength of --%1 can be 0 to 1, not %2</translation>
    </message>
    <message>
        <source>--rotate can be 90, 180, 270 or -90; smaller angles are --straighten</source>
        <translation>--rotate can be 90, 180, 270 or -90; smaller angles are --straighten</translation>
    </message>
    <message>
        <source>--crop and --ratio cannot go together</source>
        <translation>--crop and --ratio cannot go together</translation>
    </message>
    <message>
        <source>there is no filter &quot;%1&quot;; &quot;photoflux edit --list-filters&quot; lists them</source>
        <translation>there is no filter &quot;%1&quot;; &quot;photoflux edit --list-filters&quot; lists them</translation>
    </message>
    <message>
        <source>--%1 can be %2, not &quot;%3&quot;</source>
        <translation>--%1 can be %2, not &quot;%3&quot;</translation>
    </message>
    <message>
        <source>--size needs pixels of the longest side, or WIDTHxHEIGHT, not &quot;%1&quot;</source>
        <translation>--size needs pixels of the longest side, or WIDTHxHEIGHT, not &quot;%1&quot;</translation>
    </message>
    <message>
        <source>--preset can be full, web, small, print or archive, not &quot;%1&quot;</source>
        <translation>--preset can be full, web, small, print or archive, not &quot;%1&quot;</translation>
    </message>
    <message>
        <source>--out %1 has no suffix that pictures are saved with; use .jpg, .png, .tif or .webp, or end it with / for a folder</source>
        <translation>--out %1 has no suffix that pictures are saved with; use .jpg, .png, .tif or .webp, or end it with / for a folder</translation>
    </message>
    <message>
        <source>--format goes with a folder; a file&apos;s suffix says it</source>
        <translation>--format goes with a folder; a file&apos;s suffix says it</translation>
    </message>
    <message>
        <source>%1 is the original, which is never changed; choose another name</source>
        <translation>%1 is the original, which is never changed; choose another name</translation>
    </message>
    <message>
        <source>edit needs a photo; &quot;photoflux edit --help&quot; shows how</source>
        <translation>edit needs a photo; &quot;photoflux edit --help&quot; shows how</translation>
    </message>
    <message>
        <source>edit needs --out FILE, --out FOLDER/ or --save-recipe FILE</source>
        <translation>edit needs --out FILE, --out FOLDER/ or --save-recipe FILE</translation>
    </message>
    <message>
        <source>several photos need a folder: end --out with /</source>
        <translation>several photos need a folder: end --out with /</translation>
    </message>
    <message>
        <source>photoflux edit PHOTO… [options] --out FILE|FOLDER/    a copy of photos as they are edited; the photos stay as they are
photoflux edit --list-filters

  --crop X,Y,WIDTH,HEIGHT   shares of the straightened picture, 0 to 1; or --ratio 3:2 around the middle
  --rotate 90|180|270       clockwise; --flip: left and right change places
  --straighten DEGREES      -45 to 45, clockwise; --vertical and --horizontal: perspective, -1 to 1
  --exposure STOPS          -5 to 5
  --brightness --contrast --highlights --shadows --whites --blacks --saturation --vibrance --temperature --tint
  --vignette N              -1 to 1 each
  --curve &quot;0,0 0.5,0.6 1,1&quot; points of the tone curve; also --curve-red, --curve-green, --curve-blue
  --sharpen N               0 to 3; --sharpen-radius: thousandths of the longest side (default: 0.4)
  --noise-luminance N       0 to 1; --noise-colour N, --grain N
  --spot X,Y,RADIUS,FROM_X,FROM_Y   cover a spot with what lies elsewhere; may come several times
  --colours-from PHOTO[:STRENGTH]   the colours of another photo
  --style NAME[:STRENGTH]   a filter, strength 0 to 1
  --recipe FILE             an edit that was saved; other options change it
  --save-recipe FILE        save this edit

  --out FILE|FOLDER/        .jpg, .png, .tif, .webp; a folder takes several photos and replaces nothing there
  --preset NAME             full, web, small, print, archive; options below change it
  --format F                jpeg, png, tiff, webp, in a folder
  --size N|WxH              at most N pixels a side, or exactly so many
  --quality N               1 to 100 (default: 92); --bits 16: PNG and TIFF
  --profile P               srgb, display-p3, adobe-rgb
  --metadata M              all, no-place (default), none; the mark of generated pictures always stays
  --quiet, --json

The path of each picture goes to stdout. Exit codes: 0 done, 2 wrong usage, 3 bad input, 4 not enough memory or
disk, 130 cancelled (Ctrl-C; twice to end at once).</source>
        <translation>photoflux edit PHOTO… [options] --out FILE|FOLDER/    a copy of photos as they are edited; the photos stay as they are
photoflux edit --list-filters

  --crop X,Y,WIDTH,HEIGHT   shares of the straightened picture, 0 to 1; or --ratio 3:2 around the middle
  --rotate 90|180|270       clockwise; --flip: left and right change places
  --straighten DEGREES      -45 to 45, clockwise; --vertical and --horizontal: perspective, -1 to 1
  --exposure STOPS          -5 to 5
  --brightness --contrast --highlights --shadows --whites --blacks --saturation --vibrance --temperature --tint
  --vignette N              -1 to 1 each
  --curve &quot;0,0 0.5,0.6 1,1&quot; points of the tone curve; also --curve-red, --curve-green, --curve-blue
  --sharpen N               0 to 3; --sharpen-radius: thousandths of the longest side (default: 0.4)
  --noise-luminance N       0 to 1; --noise-colour N, --grain N
  --spot X,Y,RADIUS,FROM_X,FROM_Y   cover a spot with what lies elsewhere; may come several times
  --colours-from PHOTO[:STRENGTH]   the colours of another photo
  --style NAME[:STRENGTH]   a filter, strength 0 to 1
  --recipe FILE             an edit that was saved; other options change it
  --save-recipe FILE        save this edit

  --out FILE|FOLDER/        .jpg, .png, .tif, .webp; a folder takes several photos and replaces nothing there
  --preset NAME             full, web, small, print, archive; options below change it
  --format F                jpeg, png, tiff, webp, in a folder
  --size N|WxH              at most N pixels a side, or exactly so many
  --quality N               1 to 100 (default: 92); --bits 16: PNG and TIFF
  --profile P               srgb, display-p3, adobe-rgb
  --metadata M              all, no-place (default), none; the mark of generated pictures always stays
  --quiet, --json

The path of each picture goes to stdout. Exit codes: 0 done, 2 wrong usage, 3 bad input, 4 not enough memory or
disk, 130 cancelled (Ctrl-C; twice to end at once).</translation>
    </message>
</context>
<context>
    <name>EditDesk</name>
    <message>
        <source>Nothing is copied yet: copy the edit of a photo first</source>
        <translation>Nothing is copied yet: copy the edit of a photo first</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) have the edit now</source>
        <translation>
            <numerusform>%n photo has the edit now</numerusform>
            <numerusform>%n photos have the edit now</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) are as they were taken</source>
        <translation>
            <numerusform>%n photo is as it was taken</numerusform>
            <numerusform>%n photos are as they were taken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) are as they were before</source>
        <translation>
            <numerusform>%n photo is as it was before</numerusform>
            <numerusform>%n photos are as they were before</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) exported</source>
        <translation>
            <numerusform>%n photo exported</numerusform>
            <numerusform>%n photos exported</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>The edit is copied</source>
        <translation>The edit is copied</translation>
    </message>
    <message>
        <source>This photo has no edit that could be copied</source>
        <translation>This photo has no edit that could be copied</translation>
    </message>
    <message numerus="yes">
        <source>What is pasted onto %n photo(s)</source>
        <translation>
            <numerusform>What is pasted onto %n photo</numerusform>
            <numerusform>What is pasted onto %n photos</numerusform>
        </translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Paste</translation>
    </message>
    <message>
        <source>Folder for the exported photos</source>
        <translation>Folder for the exported photos</translation>
    </message>
</context>
<context>
    <name>EditorBar</name>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Back to the library; everything is kept</source>
        <translation>Back to the library; everything is kept</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Undo: %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Redo: %1</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Redo</translation>
    </message>
    <message>
        <source>Before: hold to see the photo without the edit</source>
        <translation>Before: hold to see the photo without the edit</translation>
    </message>
    <message>
        <source>Before and after side by side</source>
        <translation>Before and after side by side</translation>
    </message>
    <message>
        <source>Copy the edit…</source>
        <translation>Copy the edit…</translation>
    </message>
    <message>
        <source>Paste the edit</source>
        <translation>Paste the edit</translation>
    </message>
    <message>
        <source>Back to the original; can be undone</source>
        <translation>Back to the original; can be undone</translation>
    </message>
</context>
<context>
    <name>EditorCanvas</name>
    <message>
        <source>%1 × %2 pixels, shown at %3 %</source>
        <translation>%1 × %2 pixels, shown at %3 %</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Before</translation>
    </message>
    <message>
        <source>Before | After</source>
        <translation>Before | After</translation>
    </message>
</context>
<context>
    <name>EditorProblem</name>
    <message>
        <source>%1 cannot be opened</source>
        <translation>%1 cannot be opened</translation>
    </message>
    <message>
        <source>The photo</source>
        <translation>The photo</translation>
    </message>
    <message>
        <source>No photo is open</source>
        <translation>No photo is open</translation>
    </message>
    <message>
        <source>Choose one in the library, then Edit.</source>
        <translation>Choose one in the library, then Edit.</translation>
    </message>
    <message>
        <source>Where its disk is not connected, connect it and try again. What was done to the photo is kept in any case.</source>
        <translation>Where its disk is not connected, connect it and try again. What was done to the photo is kept in any case.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Back to the library</source>
        <translation>Back to the library</translation>
    </message>
</context>
<context>
    <name>EditorScreen</name>
    <message>
        <source>Editor</source>
        <translation>Editor</translation>
    </message>
    <message>
        <source>The edit is copied</source>
        <translation>The edit is copied</translation>
    </message>
    <message>
        <source>Exported as %1</source>
        <translation>Exported as %1</translation>
    </message>
    <message>
        <source>The edit is pasted</source>
        <translation>The edit is pasted</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Opening %1…</source>
        <translation>Opening %1…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Export…</translation>
    </message>
    <message>
        <source>Restyle with AI</source>
        <translation>Restyle with AI</translation>
    </message>
    <message>
        <source>The photo as it is now becomes what new pictures start from.</source>
        <translation>The photo as it is now becomes what new pictures start from.</translation>
    </message>
    <message>
        <source>Rename the version</source>
        <translation>Rename the version</translation>
    </message>
    <message>
        <source>New version</source>
        <translation>New version</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Rename</translation>
    </message>
    <message>
        <source>Make it</source>
        <translation>Make it</translation>
    </message>
    <message>
        <source>Folder for the exported photo</source>
        <translation>Folder for the exported photo</translation>
    </message>
    <message>
        <source>Photo whose colours are taken</source>
        <translation>Photo whose colours are taken</translation>
    </message>
    <message>
        <source>Pictures (*.jpg *.jpeg *.png *.webp *.tif *.tiff *.bmp)</source>
        <translation>Pictures (*.jpg *.jpeg *.png *.webp *.tif *.tiff *.bmp)</translation>
    </message>
</context>
<context>
    <name>EditorStrip</name>
    <message>
        <source>Photos before and after</source>
        <translation>Photos before and after</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n selected</numerusform>
            <numerusform>%n selected</numerusform>
        </translation>
    </message>
    <message>
        <source>Paste the edit…</source>
        <translation>Paste the edit…</translation>
    </message>
    <message>
        <source>Back to the original</source>
        <translation>Back to the original</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Export…</translation>
    </message>
</context>
<context>
    <name>EmptyLibrary</name>
    <message>
        <source>Your photos live here</source>
        <translation>Your photos live here</translation>
    </message>
    <message>
        <source>The trash is empty</source>
        <translation>The trash is empty</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Nothing matches</translation>
    </message>
    <message>
        <source>Drop photos or folders here, or press Import. They stay on this computer, and the originals are never changed. Pictures that you make appear here, too.</source>
        <translation>Drop photos or folders here, or press Import. They stay on this computer, and the originals are never changed. Pictures that you make appear here, too.</translation>
    </message>
    <message>
        <source>What you delete waits here until you empty the trash.</source>
        <translation>What you delete waits here until you empty the trash.</translation>
    </message>
    <message>
        <source>No photo or picture fits what you asked for. Look for less, or show everything again.</source>
        <translation>No photo or picture fits what you asked for. Look for less, or show everything again.</translation>
    </message>
    <message>
        <source>Import photos</source>
        <translation>Import photos</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Show everything</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>The library could not be read</source>
        <translation>The library could not be read</translation>
    </message>
    <message>
        <source>Nothing is lost: your photos are where they were. Where the library lies on another disk, connect it and try again; otherwise bring back a backup.</source>
        <translation>Nothing is lost: your photos are where they were. Where the library lies on another disk, connect it and try again; otherwise bring back a backup.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
</context>
<context>
    <name>EmptyState</name>
    <message>
        <source>a fox on a green background</source>
        <translation>a fox on a green background</translation>
    </message>
    <message>
        <source>a rocket on a blue background</source>
        <translation>a rocket on a blue background</translation>
    </message>
    <message>
        <source>a sunflower on a cream background</source>
        <translation>a sunflower on a cream background</translation>
    </message>
    <message>
        <source>Say what you want to see</source>
        <translation>Say what you want to see</translation>
    </message>
    <message>
        <source>Write a sentence on the right and press Generate, or start with one of these. Everything happens on this computer.</source>
        <translation>Write a sentence on the right and press Generate, or start with one of these. Everything happens on this computer.</translation>
    </message>
    <message>
        <source>Write this prompt and make the picture</source>
        <translation>Write this prompt and make the picture</translation>
    </message>
</context>
<context>
    <name>ErrorBanner</name>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Dismiss</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>This cannot be done</source>
        <translation>This cannot be done</translation>
    </message>
    <message>
        <source>Something is missing</source>
        <translation>Something is missing</translation>
    </message>
    <message>
        <source>A file is damaged</source>
        <translation>A file is damaged</translation>
    </message>
    <message>
        <source>There is not enough memory</source>
        <translation>There is not enough memory</translation>
    </message>
    <message>
        <source>The disk is full or cannot be written</source>
        <translation>The disk is full or cannot be written</translation>
    </message>
    <message>
        <source>The network does not answer</source>
        <translation>The network does not answer</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>Something went wrong</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The engine does not start, so the queue waits</source>
        <translation>The engine does not start, so the queue waits</translation>
    </message>
</context>
<context>
    <name>ExportSheet</name>
    <message>
        <source>shown right everywhere</source>
        <translation>shown right everywhere</translation>
    </message>
    <message>
        <source>for new screens and phones</source>
        <translation>for new screens and phones</translation>
    </message>
    <message>
        <source>for print shops that ask for it</source>
        <translation>for print shops that ask for it</translation>
    </message>
    <message>
        <source>All but the place</source>
        <translation>All but the place</translation>
    </message>
    <message>
        <source>All</source>
        <translation>All</translation>
    </message>
    <message>
        <source>None</source>
        <translation>None</translation>
    </message>
    <message>
        <source>Export %1</source>
        <translation>Export %1</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Quality</translation>
    </message>
    <message>
        <source>16 bits a colour</source>
        <translation>16 bits a colour</translation>
    </message>
    <message>
        <source>Longest side</source>
        <translation>Longest side</translation>
    </message>
    <message>
        <source>0: all pixels there are</source>
        <translation>0: all pixels there are</translation>
    </message>
    <message>
        <source>as it is</source>
        <translation>as it is</translation>
    </message>
    <message>
        <source>Colour profile</source>
        <translation>Colour profile</translation>
    </message>
    <message>
        <source>What the photo says of itself</source>
        <translation>What the photo says of itself</translation>
    </message>
    <message>
        <source>Folder that the file goes into</source>
        <translation>Folder that the file goes into</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>Exporting</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message numerus="yes">
        <source>Export %n photo(s)</source>
        <translation>
            <numerusform>Export %n photo</numerusform>
            <numerusform>Export %n photos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FaceBoxes</name>
    <message>
        <source>Faces</source>
        <translation>Faces</translation>
    </message>
    <message>
        <source>Who is this?</source>
        <translation>Who is this?</translation>
    </message>
    <message>
        <source>%1?</source>
        <translation>%1?</translation>
    </message>
    <message>
        <source>Enter gives a name, Delete says that it is somebody else</source>
        <translation>Enter gives a name, Delete says that it is somebody else</translation>
    </message>
    <message>
        <source>Give a name…</source>
        <translation>Give a name…</translation>
    </message>
    <message>
        <source>It is somebody else…</source>
        <translation>It is somebody else…</translation>
    </message>
    <message>
        <source>Not this person</source>
        <translation>Not this person</translation>
    </message>
    <message>
        <source>Nobody to name</source>
        <translation>Nobody to name</translation>
    </message>
</context>
<context>
    <name>FaceSheet</name>
    <message>
        <source>Who is this?</source>
        <translation>Who is this?</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>A name that somebody has makes them one</source>
        <translation>A name that somebody has makes them one</translation>
    </message>
    <message>
        <source>Known people</source>
        <translation>Known people</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>That is the name</source>
        <translation>That is the name</translation>
    </message>
</context>
<context>
    <name>Fact</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>Filmstrip</name>
    <message>
        <source>Photos before and after</source>
        <translation>Photos before and after</translation>
    </message>
</context>
<context>
    <name>FilterGroup</name>
    <message>
        <source>Filters</source>
        <translation>Filters</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Strength</translation>
    </message>
</context>
<context>
    <name>FitLabel</name>
    <message>
        <source>Too large for this machine: needs at least %1 of memory</source>
        <translation>Too large for this machine: needs at least %1 of memory</translation>
    </message>
    <message>
        <source>Runs with parts read again in every step, slower: %1 would hold all of it</source>
        <translation>Runs with parts read again in every step, slower: %1 would hold all of it</translation>
    </message>
    <message>
        <source>Fits: takes %1 of memory</source>
        <translation>Fits: takes %1 of memory</translation>
    </message>
    <message>
        <source>Fits: takes %1 of memory, about %2 a picture</source>
        <translation>Fits: takes %1 of memory, about %2 a picture</translation>
    </message>
    <message>
        <source>Forecast for %1 in %2, before anything is loaded</source>
        <translation>Forecast for %1 in %2, before anything is loaded</translation>
    </message>
    <message>
        <source>Fits: takes %1 of memory, under 1 s a picture</source>
        <translation>Fits: takes %1 of memory, under 1 s a picture</translation>
    </message>
</context>
<context>
    <name>Fits</name>
    <message>
        <source>the engine did not answer</source>
        <translation>the engine did not answer</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>fits</source>
        <translation>fits</translation>
    </message>
    <message>
        <source>does not fit</source>
        <translation>does not fit</translation>
    </message>
    <message>
        <source>fits, about %1 a picture</source>
        <translation>fits, about %1 a picture</translation>
    </message>
    <message>
        <source>passes through, slower</source>
        <translation>passes through, slower</translation>
    </message>
    <message>
        <source>This machine has %1 of memory. Forecast before loading: memory with everything kept, the smallest --memory, time.</source>
        <translation>This machine has %1 of memory. Forecast before loading: memory with everything kept, the smallest --memory, time.</translation>
    </message>
</context>
<context>
    <name>ForgetSheet</name>
    <message>
        <source>Find no more people?</source>
        <translation>Find no more people?</translation>
    </message>
    <message numerus="yes">
        <source>You can keep what was found, %n face(s) with their names, for another time, or delete all of it from this computer. Backups that were made meanwhile keep theirs. Your photos stay as they are.</source>
        <translation>
            <numerusform>You can keep what was found, %n face with its name, for another time, or delete all of it from this computer. Backups that were made meanwhile keep theirs. Your photos stay as they are.</numerusform>
            <numerusform>You can keep what was found, %n faces with their names, for another time, or delete all of it from this computer. Backups that were made meanwhile keep theirs. Your photos stay as they are.</numerusform>
        </translation>
    </message>
    <message>
        <source>Turn off and delete</source>
        <translation>Turn off and delete</translation>
    </message>
    <message>
        <source>Turn off, keep it</source>
        <translation>Turn off, keep it</translation>
    </message>
    <message>
        <source>Leave it on</source>
        <translation>Leave it on</translation>
    </message>
</context>
<context>
    <name>Generate</name>
    <message>
        <source>%1x%2 pixels cannot be made: width and height are multiples of 16, from 16 to 65520; the nearest size is %3x%4</source>
        <translation>%1x%2 pixels cannot be made: width and height are multiples of 16, from 16 to 65520; the nearest size is %3x%4</translation>
    </message>
    <message>
        <source>%1x%2 pixels are more than the 200 megapixels that a picture may have</source>
        <translation>%1x%2 pixels are more than the 200 megapixels that a picture may have</translation>
    </message>
    <message>
        <source>--size needs WIDTHxHEIGHT, for example 512x768, not &quot;%1&quot;</source>
        <translation>--size needs WIDTHxHEIGHT, for example 512x768, not &quot;%1&quot;</translation>
    </message>
    <message>
        <source>--seed needs a whole number, not &quot;%1&quot;</source>
        <translation>--seed needs a whole number, not &quot;%1&quot;</translation>
    </message>
    <message>
        <source>--seed can be 0 to 18446744073709551615 (64 bits), not %1</source>
        <translation>--seed can be 0 to 18446744073709551615 (64 bits), not %1</translation>
    </message>
    <message>
        <source>--device can be auto, cpu, cuda, cuda:N or mps, not &quot;%1&quot;</source>
        <translation>--device can be auto, cpu, cuda, cuda:N or mps, not &quot;%1&quot;</translation>
    </message>
    <message>
        <source>%1 does not say how it was made, so it cannot be made again; the recipe may have been removed when the picture was shared</source>
        <translation>%1 does not say how it was made, so it cannot be made again; the recipe may have been removed when the picture was shared</translation>
    </message>
    <message>
        <source>the picture was made by another program (%1): expect a similar picture, not the same</source>
        <translation>the picture was made by another program (%1): expect a similar picture, not the same</translation>
    </message>
    <message>
        <source>the prompt must be one argument: put it in quotes (&quot;%1 %2 …&quot;)</source>
        <translation>the prompt must be one argument: put it in quotes (&quot;%1 %2 …&quot;)</translation>
    </message>
    <message>
        <source>generate needs a prompt: photoflux generate &quot;a red apple&quot;</source>
        <translation>generate needs a prompt: photoflux generate &quot;a red apple&quot;</translation>
    </message>
    <message>
        <source>--out needs the name of a file or folder</source>
        <translation>--out needs the name of a file or folder</translation>
    </message>
    <message>
        <source>the prompt is empty: say in words what the picture should show</source>
        <translation>the prompt is empty: say in words what the picture should show</translation>
    </message>
    <message>
        <source>%1 cannot be made again: %2</source>
        <translation>%1 cannot be made again: %2</translation>
    </message>
    <message>
        <source>%1 was made by %2, whose way of writing recipes this program cannot follow; &quot;photoflux metadata show&quot; prints what it says, to write a prompt from it</source>
        <translation>%1 was made by %2, whose way of writing recipes this program cannot follow; &quot;photoflux metadata show&quot; prints what it says, to write a prompt from it</translation>
    </message>
    <message>
        <source>%1: expect a similar picture, not the same</source>
        <translation>%1: expect a similar picture, not the same</translation>
    </message>
    <message>
        <source>--guidance has no effect: this model was made without guidance embedding</source>
        <translation>--guidance has no effect: this model was made without guidance embedding</translation>
    </message>
    <message>
        <source>--max-sequence-length %1 is more than this model reads; %2 is used</source>
        <translation>--max-sequence-length %1 is more than this model reads; %2 is used</translation>
    </message>
    <message>
        <source>the prompt has %1 tokens (a word is one or more), and the model reads only its first %2 tokens; the rest has no effect</source>
        <translation>the prompt has %1 tokens (a word is one or more), and the model reads only its first %2 tokens; the rest has no effect</translation>
    </message>
    <message>
        <source>--%1 needs a number, not &quot;%2&quot;</source>
        <translation>--%1 needs a number, not &quot;%2&quot;</translation>
    </message>
    <message>
        <source>--%1 can be %2 to %3, not %4</source>
        <translation>--%1 can be %2 to %3, not %4</translation>
    </message>
    <message>
        <source>--precision can be auto, fp32, bf16, fp16, fp8, int8 or nf4, not &quot;%1&quot;</source>
        <translation>--precision can be auto, fp32, bf16, fp16, fp8, int8 or nf4, not &quot;%1&quot;</translation>
    </message>
    <message>
        <source>--lora needs a file or a name, for example anna.safetensors:0.8</source>
        <translation>--lora needs a file or a name, for example anna.safetensors:0.8</translation>
    </message>
    <message>
        <source>the strength of the LoRA %1 can be -%2 to %2, not %3</source>
        <translation>the strength of the LoRA %1 can be -%2 to %2, not %3</translation>
    </message>
    <message>
        <source>--init and --reference cannot go together: a picture starts from a photo, or looks at one</source>
        <translation>--init and --reference cannot go together: a picture starts from a photo, or looks at one</translation>
    </message>
    <message>
        <source>--%1 needs a photo: --init PHOTO</source>
        <translation>--%1 needs a photo: --init PHOTO</translation>
    </message>
    <message>
        <source>this picture was made from the photo %1, which it does not hold; give it with --init</source>
        <translation>this picture was made from the photo %1, which it does not hold; give it with --init</translation>
    </message>
    <message>
        <source>no model was named: %1 is used, which the LoRA fits</source>
        <translation>no model was named: %1 is used, which the LoRA fits</translation>
    </message>
    <message>
        <source>photoflux generate &quot;PROMPT&quot; [options]
photoflux generate --from PICTURE [options]   make a picture again from its own metadata

  --model NAME|PATH        an installed model, the folder of one in diffusers layout, or a single file
                           (.safetensors, .gguf) whose other parts lie beside it or in ComfyUI&apos;s folders
                           (default: mini)
  --lora FILE[:STRENGTH]   a LoRA of any layout, by path or name; may be given several times; &lt;lora:NAME:0.8&gt; in the
                           prompt does the same (default strength: 1)
  --init PHOTO             start from a photo instead of noise (restyle)
  --strength S             how much of it is made anew, 0.01 to 1 (default: 0.75, with a mask 0.9)
  --mask MASK              repaint only what is white in this picture of the same shape; the rest stays as it is
  --soft-edge PIXELS       over which the mask&apos;s edge fades (default: 8)
  --reference PHOTO        a photo to look at, for FLUX.1 Kontext
  --size WxH               pixels, multiples of 16 (default: what the model was trained for)
  --steps N                1 to 1000 (default: what suits the model)
  --guidance G             0 to 100, for models with guidance embedding
  --seed N                 the same seed gives the same picture; picture i of several uses N + i (default: by chance)
  --count N                how many pictures
  --max-sequence-length N  tokens of the prompt that count
  --out FILE|FOLDER        .png or .jpg, replaced if it is there; -1, -2, … are added for several pictures;
                           a folder ends with / or exists (default: photoflux-SEED.png here, never replacing)
  --to-library             the pictures become items of the library, in its folder unless --out says otherwise;
                           --library FOLDER: of another one
  --device D               auto, cpu, cuda, cuda:N, mps
  --precision P            auto, fp32, bf16, fp16; int8, nf4, fp8 (accelerators): smaller weights, a little less exact
  --memory GB              the most memory that the engine may take; what does not fit is read again and again
  --quiet                  no progress
  --json                   one event a line on stdout

The path of each picture goes to stdout. Exit codes: 0 done, 2 wrong usage, 3 bad input, 4 not enough memory or
disk, 130 cancelled (Ctrl-C; twice to end at once).</source>
        <translation>photoflux generate &quot;PROMPT&quot; [options]
photoflux generate --from PICTURE [options]   make a picture again from its own metadata

  --model NAME|PATH        an installed model, the folder of one in diffusers layout, or a single file
                           (.safetensors, .gguf) whose other parts lie beside it or in ComfyUI&apos;s folders
                           (default: mini)
  --lora FILE[:STRENGTH]   a LoRA of any layout, by path or name; may be given several times; &lt;lora:NAME:0.8&gt; in the
                           prompt does the same (default strength: 1)
  --init PHOTO             start from a photo instead of noise (restyle)
  --strength S             how much of it is made anew, 0.01 to 1 (default: 0.75, with a mask 0.9)
  --mask MASK              repaint only what is white in this picture of the same shape; the rest stays as it is
  --soft-edge PIXELS       over which the mask&apos;s edge fades (default: 8)
  --reference PHOTO        a photo to look at, for FLUX.1 Kontext
  --size WxH               pixels, multiples of 16 (default: what the model was trained for)
  --steps N                1 to 1000 (default: what suits the model)
  --guidance G             0 to 100, for models with guidance embedding
  --seed N                 the same seed gives the same picture; picture i of several uses N + i (default: by chance)
  --count N                how many pictures
  --max-sequence-length N  tokens of the prompt that count
  --out FILE|FOLDER        .png or .jpg, replaced if it is there; -1, -2, … are added for several pictures;
                           a folder ends with / or exists (default: photoflux-SEED.png here, never replacing)
  --to-library             the pictures become items of the library, in its folder unless --out says otherwise;
                           --library FOLDER: of another one
  --device D               auto, cpu, cuda, cuda:N, mps
  --precision P            auto, fp32, bf16, fp16; int8, nf4, fp8 (accelerators): smaller weights, a little less exact
  --memory GB              the most memory that the engine may take; what does not fit is read again and again
  --quiet                  no progress
  --json                   one event a line on stdout

The path of each picture goes to stdout. Exit codes: 0 done, 2 wrong usage, 3 bad input, 4 not enough memory or
disk, 130 cancelled (Ctrl-C; twice to end at once).</translation>
    </message>
</context>
<context>
    <name>GenerateScreen</name>
    <message>
        <source>Copied</source>
        <translation>Copied</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Saved as %1</translation>
    </message>
    <message>
        <source>Moved to the trash</source>
        <translation>Moved to the trash</translation>
    </message>
    <message>
        <source>Back again</source>
        <translation>Back again</translation>
    </message>
    <message>
        <source>Waiting in the queue</source>
        <translation>Waiting in the queue</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Generate</source>
        <translation>Generate</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Zoom out</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Show every pixel: 100 %</source>
        <translation>Show every pixel: 100 %</translation>
    </message>
    <message>
        <source>Fit into the window</source>
        <translation>Fit into the window</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Zoom in</translation>
    </message>
    <message>
        <source>Save the picture as</source>
        <translation>Save the picture as</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg)</source>
        <translation>Pictures (*.png *.jpg)</translation>
    </message>
    <message>
        <source>Folder of a FLUX.1 model in diffusers format</source>
        <translation>Folder of a FLUX.1 model in diffusers format</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Fit</translation>
    </message>
    <message>
        <source>A personal model (LoRA)</source>
        <translation>A personal model (LoRA)</translation>
    </message>
    <message>
        <source>LoRA files (*.safetensors)</source>
        <translation>LoRA files (*.safetensors)</translation>
    </message>
    <message>
        <source>Photo to work from</source>
        <translation>Photo to work from</translation>
    </message>
    <message>
        <source>Pictures (*.jpg *.jpeg *.png *.webp *.tif *.tiff *.bmp)</source>
        <translation>Pictures (*.jpg *.jpeg *.png *.webp *.tif *.tiff *.bmp)</translation>
    </message>
    <message>
        <source>Mask: white is made anew, black stays</source>
        <translation>Mask: white is made anew, black stays</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.webp *.tif *.tiff *.bmp)</source>
        <translation>Pictures (*.png *.jpg *.jpeg *.webp *.tif *.tiff *.bmp)</translation>
    </message>
</context>
<context>
    <name>HealGroup</name>
    <message>
        <source>Done healing</source>
        <translation>Done healing</translation>
    </message>
    <message>
        <source>Heal spots</source>
        <translation>Heal spots</translation>
    </message>
    <message>
        <source>Click on a blemish. Drag either circle; the wheel makes it larger or smaller; Delete takes it away.</source>
        <translation>Click on a blemish. Drag either circle; the wheel makes it larger or smaller; Delete takes it away.</translation>
    </message>
    <message>
        <source>Spot %1</source>
        <translation>Spot %1</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Smaller</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Larger</translation>
    </message>
    <message>
        <source>Remove spot %1</source>
        <translation>Remove spot %1</translation>
    </message>
</context>
<context>
    <name>HealOverlay</name>
    <message>
        <source>Spot %1</source>
        <translation>Spot %1</translation>
    </message>
    <message>
        <source>Where spot %1 takes from</source>
        <translation>Where spot %1 takes from</translation>
    </message>
</context>
<context>
    <name>HistoryGroup</name>
    <message>
        <source>History</source>
        <translation>History</translation>
    </message>
    <message>
        <source>shown</source>
        <translation>shown</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>undone</translation>
    </message>
</context>
<context>
    <name>ImportBanner</name>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Looking for photos…</source>
        <translation>Looking for photos…</translation>
    </message>
    <message>
        <source>Looking for photos: %1 so far</source>
        <translation>Looking for photos: %1 so far</translation>
    </message>
    <message>
        <source>Importing %1 of %2</source>
        <translation>Importing %1 of %2</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>What is imported so far stays</source>
        <translation>What is imported so far stays</translation>
    </message>
</context>
<context>
    <name>ImportSheet</name>
    <message>
        <source>Import photos</source>
        <translation>Import photos</translation>
    </message>
    <message>
        <source>Choose photos, or a folder with all that is in it. JPEG, PNG, TIFF, WebP, and HEIC, AVIF and RAW where this computer reads them.</source>
        <translation>Choose photos, or a folder with all that is in it. JPEG, PNG, TIFF, WebP, and HEIC, AVIF and RAW where this computer reads them.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) or folder(s)</source>
        <translation>
            <numerusform>%n file or folder</numerusform>
            <numerusform>%n files or folders</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy into the library</source>
        <translation>Copy into the library</translation>
    </message>
    <message>
        <source>Safe also when the card or disk is gone.</source>
        <translation>Safe also when the card or disk is gone.</translation>
    </message>
    <message>
        <source>Leave them where they are</source>
        <translation>Leave them where they are</translation>
    </message>
    <message>
        <source>Takes no room. The files stay yours: they are never changed, moved or deleted.</source>
        <translation>Takes no room. The files stay yours: they are never changed, moved or deleted.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Choose photos…</source>
        <translation>Choose photos…</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Choose a folder…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Photos to import</source>
        <translation>Photos to import</translation>
    </message>
    <message>
        <source>Folder with photos to import</source>
        <translation>Folder with photos to import</translation>
    </message>
</context>
<context>
    <name>ImportSummary</name>
    <message>
        <source>The import ended early</source>
        <translation>The import ended early</translation>
    </message>
    <message>
        <source>Import stopped</source>
        <translation>Import stopped</translation>
    </message>
    <message>
        <source>Import finished</source>
        <translation>Import finished</translation>
    </message>
    <message>
        <source>new</source>
        <translation>new</translation>
    </message>
    <message>
        <source>already there</source>
        <translation>already there</translation>
    </message>
    <message>
        <source>could not be read</source>
        <translation>could not be read</translation>
    </message>
    <message numerus="yes">
        <source>%n of these are in the trash, and stay there</source>
        <translation>
            <numerusform>%n of these is in the trash, and stays there</numerusform>
            <numerusform>%n of these are in the trash, and stay there</numerusform>
        </translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>not whole</source>
        <translation>not whole</translation>
    </message>
    <message numerus="yes">
        <source>And %n more: the copied text has them all</source>
        <translation>
            <numerusform>And %n more: the copied text has them all</numerusform>
            <numerusform>And %n more: the copied text has them all</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copied</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Copy as text</translation>
    </message>
    <message>
        <source>Puts this list on the clipboard</source>
        <translation>Puts this list on the clipboard</translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>Edit</source>
        <translation>Edit</translation>
    </message>
    <message>
        <source>Histogram</source>
        <translation>Histogram</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>Exposure</source>
        <translation>Exposure</translation>
    </message>
    <message>
        <source>In stops: each is twice the light.</source>
        <translation>In stops: each is twice the light.</translation>
    </message>
    <message>
        <source>Brightness</source>
        <translation>Brightness</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Contrast</translation>
    </message>
    <message>
        <source>Highlights</source>
        <translation>Highlights</translation>
    </message>
    <message>
        <source>Shadows</source>
        <translation>Shadows</translation>
    </message>
    <message>
        <source>Whites</source>
        <translation>Whites</translation>
    </message>
    <message>
        <source>Blacks</source>
        <translation>Blacks</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Colour</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Temperature</translation>
    </message>
    <message>
        <source>Left: cooler, right: warmer.</source>
        <translation>Left: cooler, right: warmer.</translation>
    </message>
    <message>
        <source>Tint</source>
        <translation>Tint</translation>
    </message>
    <message>
        <source>Left: greener, right: more magenta.</source>
        <translation>Left: greener, right: more magenta.</translation>
    </message>
    <message>
        <source>Saturation</source>
        <translation>Saturation</translation>
    </message>
    <message>
        <source>Vibrance</source>
        <translation>Vibrance</translation>
    </message>
    <message>
        <source>Saturation, most where there is little.</source>
        <translation>Saturation, most where there is little.</translation>
    </message>
    <message>
        <source>Curves</source>
        <translation>Curves</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Detail</translation>
    </message>
    <message>
        <source>Sharpness</source>
        <translation>Sharpness</translation>
    </message>
    <message>
        <source>Radius</source>
        <translation>Radius</translation>
    </message>
    <message>
        <source>In thousandths of the longest side.</source>
        <translation>In thousandths of the longest side.</translation>
    </message>
    <message>
        <source>Less noise</source>
        <translation>Less noise</translation>
    </message>
    <message>
        <source>Less colour noise</source>
        <translation>Less colour noise</translation>
    </message>
    <message>
        <source>Crop and straighten</source>
        <translation>Crop and straighten</translation>
    </message>
    <message>
        <source>Heal</source>
        <translation>Heal</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filters</translation>
    </message>
    <message>
        <source>Effects</source>
        <translation>Effects</translation>
    </message>
    <message>
        <source>Grain</source>
        <translation>Grain</translation>
    </message>
    <message>
        <source>Vignette</source>
        <translation>Vignette</translation>
    </message>
    <message>
        <source>Left: dark corners, right: light ones.</source>
        <translation>Left: dark corners, right: light ones.</translation>
    </message>
    <message>
        <source>Colours of another photo</source>
        <translation>Colours of another photo</translation>
    </message>
    <message>
        <source>History</source>
        <translation>History</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versions</translation>
    </message>
    <message>
        <source>What is known of the photo</source>
        <translation>What is known of the photo</translation>
    </message>
    <message>
        <source>Select a photo to see when, where and how it was taken.</source>
        <translation>Select a photo to see when, where and how it was taken.</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) selected</source>
        <translation>
            <numerusform>%n photo selected</numerusform>
            <numerusform>%n photos selected</numerusform>
        </translation>
    </message>
    <message>
        <source>No longer a favourite</source>
        <translation>No longer a favourite</translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation>Favourite</translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation>Move to the trash</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>Take it out of the trash</source>
        <translation>Take it out of the trash</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Dates</translation>
    </message>
    <message>
        <source>Kinds</source>
        <translation>Kinds</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Caption</translation>
    </message>
    <message>
        <source>Train on these…</source>
        <translation>Train on these…</translation>
    </message>
    <message>
        <source>Teach a model who or what these photos show</source>
        <translation>Teach a model who or what these photos show</translation>
    </message>
    <message>
        <source>Restyle with AI</source>
        <translation>Restyle with AI</translation>
    </message>
    <message>
        <source>Make a new picture that starts from this photo</source>
        <translation>Make a new picture that starts from this photo</translation>
    </message>
    <message>
        <source>Add to an album…</source>
        <translation>Add to an album…</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Show in folder</translation>
    </message>
    <message>
        <source>The file is not there now. Connect its disk or card: nothing is lost.</source>
        <translation>The file is not there now. Connect its disk or card: nothing is lost.</translation>
    </message>
    <message>
        <source>This file cannot be read. It may be damaged; it stays as it is.</source>
        <translation>This file cannot be read. It may be damaged; it stays as it is.</translation>
    </message>
</context>
<context>
    <name>InspectorGroup</name>
    <message>
        <source>open</source>
        <translation>open</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>closed</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>changed</translation>
    </message>
    <message>
        <source>Reset: %1</source>
        <translation>Reset: %1</translation>
    </message>
</context>
<context>
    <name>InstalledRow</name>
    <message>
        <source>Comes with PhotoFlux</source>
        <translation>Comes with PhotoFlux</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Use</translation>
    </message>
    <message>
        <source>Choose it on the Generate screen</source>
        <translation>Choose it on the Generate screen</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>Use %1</translation>
    </message>
    <message>
        <source>Show %1 in its folder</source>
        <translation>Show %1 in its folder</translation>
    </message>
    <message>
        <source>Delete %1 from this machine</source>
        <translation>Delete %1 from this machine</translation>
    </message>
</context>
<context>
    <name>JobRow</name>
    <message numerus="yes">
        <source>waiting  ·  %n picture(s)</source>
        <translation>
            <numerusform>waiting  ·  %n picture</numerusform>
            <numerusform>waiting  ·  %n pictures</numerusform>
        </translation>
    </message>
    <message>
        <source>picture %1 of %2</source>
        <translation>picture %1 of %2</translation>
    </message>
    <message>
        <source>step %1 of %2</source>
        <translation>step %1 of %2</translation>
    </message>
    <message>
        <source>getting ready</source>
        <translation>getting ready</translation>
    </message>
    <message>
        <source>Progress of “%1”</source>
        <translation>Progress of “%1”</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Take “%1” off the list</source>
        <translation>Take “%1” off the list</translation>
    </message>
    <message>
        <source>Cancel “%1”</source>
        <translation>Cancel “%1”</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>paused</translation>
    </message>
    <message>
        <source>waiting to be trained</source>
        <translation>waiting to be trained</translation>
    </message>
    <message>
        <source>making pictures of what the model knows</source>
        <translation>making pictures of what the model knows</translation>
    </message>
    <message>
        <source>reading photos</source>
        <translation>reading photos</translation>
    </message>
    <message>
        <source>making sample pictures</source>
        <translation>making sample pictures</translation>
    </message>
    <message>
        <source>proving what was learned</source>
        <translation>proving what was learned</translation>
    </message>
    <message>
        <source>likeness %1</source>
        <translation>likeness %1</translation>
    </message>
    <message>
        <source>Go on training “%1”</source>
        <translation>Go on training “%1”</translation>
    </message>
    <message>
        <source>Pause training “%1”</source>
        <translation>Pause training “%1”</translation>
    </message>
</context>
<context>
    <name>Library</name>
    <message>
        <source>&quot;library&quot; knows no &quot;%1&quot;; &quot;photoflux library --help&quot; shows what</source>
        <translation>&quot;library&quot; knows no &quot;%1&quot;; &quot;photoflux library --help&quot; shows what</translation>
    </message>
    <message>
        <source>library album %1 needs the name of an album</source>
        <translation>library album %1 needs the name of an album</translation>
    </message>
    <message>
        <source>library album rename needs the old name and the new one</source>
        <translation>library album rename needs the old name and the new one</translation>
    </message>
    <message>
        <source>library album %1 needs one name</source>
        <translation>library album %1 needs one name</translation>
    </message>
    <message>
        <source>&quot;library album&quot; knows no &quot;%1&quot;; &quot;photoflux library --help&quot; shows what</source>
        <translation>&quot;library album&quot; knows no &quot;%1&quot;; &quot;photoflux library --help&quot; shows what</translation>
    </message>
    <message>
        <source>%1 is missing; &quot;photoflux library --help&quot; shows how</source>
        <translation>%1 is missing; &quot;photoflux library --help&quot; shows how</translation>
    </message>
    <message>
        <source>&quot;%1&quot; should be %2</source>
        <translation>&quot;%1&quot; should be %2</translation>
    </message>
    <message>
        <source> or </source>
        <translation> or </translation>
    </message>
    <message>
        <source>a rating from 0 to 5</source>
        <translation>a rating from 0 to 5</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no rating from 0 to 5</source>
        <translation>&quot;%1&quot; is no rating from 0 to 5</translation>
    </message>
    <message>
        <source>picked, rejected or none</source>
        <translation>picked, rejected or none</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>yes or no</translation>
    </message>
    <message>
        <source>add or remove</source>
        <translation>add or remove</translation>
    </message>
    <message>
        <source>a tag</source>
        <translation>a tag</translation>
    </message>
    <message>
        <source>library %1 needs a photo and a text</source>
        <translation>library %1 needs a photo and a text</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) deleted for good</source>
        <translation>
            <numerusform>%n photo deleted for good</numerusform>
            <numerusform>%n photos deleted for good</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) changed</source>
        <translation>
            <numerusform>%n photo changed</numerusform>
            <numerusform>%n photos changed</numerusform>
        </translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>is not there: its disk is away, or it was deleted</source>
        <translation>is not there: its disk is away, or it was deleted</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Kept</translation>
    </message>
    <message>
        <source>in the library</source>
        <translation>in the library</translation>
    </message>
    <message>
        <source>in place</source>
        <translation>in place</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Size</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Taken</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Added</translation>
    </message>
    <message>
        <source>In the trash since</source>
        <translation>In the trash since</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Caption</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Rating</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>Flag</translation>
    </message>
    <message>
        <source>picked</source>
        <translation>picked</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>rejected</translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation>Favourite</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Camera</translation>
    </message>
    <message>
        <source>Lens</source>
        <translation>Lens</translation>
    </message>
    <message>
        <source>Focal length</source>
        <translation>Focal length</translation>
    </message>
    <message>
        <source>Aperture</source>
        <translation>Aperture</translation>
    </message>
    <message>
        <source>Exposure</source>
        <translation>Exposure</translation>
    </message>
    <message>
        <source>ISO</source>
        <translation>ISO</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Colour profile</source>
        <translation>Colour profile</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Model</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Seed</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>--sort can be newest, oldest, added, name or rating, not &quot;%1&quot;</source>
        <translation>--sort can be newest, oldest, added, name or rating, not &quot;%1&quot;</translation>
    </message>
    <message>
        <source>No two photos look the same.</source>
        <translation>No two photos look the same.</translation>
    </message>
    <message>
        <source>library %1 takes nothing behind it</source>
        <translation>library %1 takes nothing behind it</translation>
    </message>
    <message>
        <source>library search needs what to look for</source>
        <translation>library search needs what to look for</translation>
    </message>
    <message>
        <source>there is no library in %1; &quot;photoflux library import&quot; makes one, and --library says where another lies</source>
        <translation>there is no library in %1; &quot;photoflux library import&quot; makes one, and --library says where another lies</translation>
    </message>
    <message>
        <source>photos are named by number or by path, as &quot;photoflux library list&quot; shows them; none was named</source>
        <translation>photos are named by number or by path, as &quot;photoflux library list&quot; shows them; none was named</translation>
    </message>
    <message>
        <source>%1 is not in the library</source>
        <translation>%1 is not in the library</translation>
    </message>
    <message>
        <source>there is no album &quot;%1&quot;; &quot;photoflux library album list&quot; shows which there are</source>
        <translation>there is no album &quot;%1&quot;; &quot;photoflux library album list&quot; shows which there are</translation>
    </message>
    <message>
        <source>the library has no photo that fits; &quot;photoflux library search&quot; shows what a search finds</source>
        <translation>the library has no photo that fits; &quot;photoflux library search&quot; shows what a search finds</translation>
    </message>
    <message>
        <source>the files of these photos are not there; connect their disk: %1</source>
        <translation>the files of these photos are not there; connect their disk: %1</translation>
    </message>
    <message>
        <source>left out, because their files are not there: %1</source>
        <translation>left out, because their files are not there: %1</translation>
    </message>
    <message>
        <source>photoflux library import FILE|FOLDER…   photos into the library: copied, unless told otherwise
    --in-place        leave them where they are
    --move            remove the originals once their copies are safe
photoflux library list                  what is there
photoflux library search QUERY          what fits, for example: camera:x100 rating:&gt;3 fox 2024..2025
    --sort newest|oldest|added|name|rating   --limit N   --album NAME   --trash (what is in the trash)
photoflux library show PHOTO            all that is known of one
photoflux library rate 0…5 PHOTO…
photoflux library flag picked|rejected|none PHOTO…
photoflux library favourite yes|no PHOTO…
photoflux library tag add|remove TAG PHOTO…      photoflux library tags
photoflux library title PHOTO TEXT               photoflux library caption PHOTO TEXT
photoflux library album list|add NAME|rename NAME NEW|remove NAME|put NAME PHOTO…|take NAME PHOTO…
    --query QUERY     with add: a smart album, which shows what fits
photoflux library faces                 who is in the photos: on|off|find|list; &quot;library faces help&quot; shows all
photoflux library duplicates            photos that look the same
photoflux library trash PHOTO…          into the trash; restore PHOTO… out of it
photoflux library purge [--days N]      delete what was put into the trash N days ago or earlier (default: 30);
                                        files that were left in place stay
photoflux library verify                does every photo have its file, and every file its bytes?
    --quick           look, but do not read the files
photoflux library backup FOLDER         a backup; only what is new is copied
    --keep N          remove all but the last N (default: 7)   --list (those that there are)
    --every day|week|never   keep in mind, with folder and --keep, when the window makes one by itself
    --if-due          only when one is due; then FOLDER may be left out
photoflux library restore --backup FOLDER   the library anew, from the newest backup in a folder or from one
    --without-damaged go on where parts of the backup are damaged, and say which

PHOTO is a number, as list shows it, or a path. --library FOLDER: another library. All take --json and --quiet.
Importing the same photos again changes nothing.</source>
        <translation>photoflux library import FILE|FOLDER…   photos into the library: copied, unless told otherwise
    --in-place        leave them where they are
    --move            remove the originals once their copies are safe
photoflux library list                  what is there
photoflux library search QUERY          what fits, for example: camera:x100 rating:&gt;3 fox 2024..2025
    --sort newest|oldest|added|name|rating   --limit N   --album NAME   --trash (what is in the trash)
photoflux library show PHOTO            all that is known of one
photoflux library rate 0…5 PHOTO…
photoflux library flag picked|rejected|none PHOTO…
photoflux library favourite yes|no PHOTO…
photoflux library tag add|remove TAG PHOTO…      photoflux library tags
photoflux library title PHOTO TEXT               photoflux library caption PHOTO TEXT
photoflux library album list|add NAME|rename NAME NEW|remove NAME|put NAME PHOTO…|take NAME PHOTO…
    --query QUERY     with add: a smart album, which shows what fits
photoflux library faces                 who is in the photos: on|off|find|list; &quot;library faces help&quot; shows all
photoflux library duplicates            photos that look the same
photoflux library trash PHOTO…          into the trash; restore PHOTO… out of it
photoflux library purge [--days N]      delete what was put into the trash N days ago or earlier (default: 30);
                                        files that were left in place stay
photoflux library verify                does every photo have its file, and every file its bytes?
    --quick           look, but do not read the files
photoflux library backup FOLDER         a backup; only what is new is copied
    --keep N          remove all but the last N (default: 7)   --list (those that there are)
    --every day|week|never   keep in mind, with folder and --keep, when the window makes one by itself
    --if-due          only when one is due; then FOLDER may be left out
photoflux library restore --backup FOLDER   the library anew, from the newest backup in a folder or from one
    --without-damaged go on where parts of the backup are damaged, and say which

PHOTO is a number, as list shows it, or a path. --library FOLDER: another library. All take --json and --quiet.
Importing the same photos again changes nothing.</translation>
    </message>
</context>
<context>
    <name>LibraryBackup</name>
    <message>
        <source>missing</source>
        <translation>missing</translation>
    </message>
    <message>
        <source>on a disk that is not there now</source>
        <translation>on a disk that is not there now</translation>
    </message>
    <message>
        <source>changed by another program</source>
        <translation>changed by another program</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>damaged</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>cannot be read</translation>
    </message>
    <message>
        <source>in the library&apos;s folder, but not in the library</source>
        <translation>in the library&apos;s folder, but not in the library</translation>
    </message>
    <message>
        <source>searches do not find it by all its words</source>
        <translation>searches do not find it by all its words</translation>
    </message>
    <message>
        <source>Verifying</source>
        <translation>Verifying</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Stopped. Nothing was changed.</translation>
    </message>
    <message>
        <source>the library is not sound; a backup brings back what is lost: photoflux library restore --backup FOLDER</source>
        <translation>the library is not sound; a backup brings back what is lost: photoflux library restore --backup FOLDER</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s): the library is sound</source>
        <translation>
            <numerusform>%n photo: the library is sound</numerusform>
            <numerusform>%n photos: the library is sound</numerusform>
        </translation>
    </message>
    <message>
        <source>library backup needs the folder where backups are kept</source>
        <translation>library backup needs the folder where backups are kept</translation>
    </message>
    <message>
        <source>Backing up</source>
        <translation>Backing up</translation>
    </message>
    <message>
        <source>Stopped. Earlier backups are whole.</source>
        <translation>Stopped. Earlier backups are whole.</translation>
    </message>
    <message>
        <source>%1 is missing in the library</source>
        <translation>%1 is missing in the library</translation>
    </message>
    <message>
        <source>%1 is not what was imported; both are kept where both are had</source>
        <translation>%1 is not what was imported; both are kept where both are had</translation>
    </message>
    <message>
        <source>there is no backup in %1</source>
        <translation>there is no backup in %1</translation>
    </message>
    <message>
        <source>library restore takes either photos, out of the trash, or --backup FOLDER, not both</source>
        <translation>library restore takes either photos, out of the trash, or --backup FOLDER, not both</translation>
    </message>
    <message>
        <source>Restoring</source>
        <translation>Restoring</translation>
    </message>
    <message>
        <source>%1 is lost</source>
        <translation>%1 is lost</translation>
    </message>
    <message>
        <source>what was left of the library lies in %1</source>
        <translation>what was left of the library lies in %1</translation>
    </message>
    <message>
        <source>--every takes day, week or never, not &quot;%1&quot;</source>
        <translation>--every takes day, week or never, not &quot;%1&quot;</translation>
    </message>
    <message>
        <source>No backup is due before %1.</source>
        <translation>No backup is due before %1.</translation>
    </message>
    <message>
        <source>No backups are scheduled; --every day or --every week does that.</source>
        <translation>No backups are scheduled; --every day or --every week does that.</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <translation>%1: %2 of %3</translation>
    </message>
</context>
<context>
    <name>LibraryBar</name>
    <message>
        <source>Photos</source>
        <translation>Photos</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Made</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Trash</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Bring photos into the library</source>
        <translation>Bring photos into the library</translation>
    </message>
</context>
<context>
    <name>LibraryFaces</name>
    <message>
        <source>photoflux library faces                 is it on, and how far is it?
photoflux library faces on              find people in this library&apos;s photos; fetches the networks (32 MB)
    --models FOLDER   use those in this folder instead
photoflux library faces off             find no more; what was found stays
    --forget          and delete all of it: faces, groups, names
photoflux library faces find            look through the photos that were not looked through yet
photoflux library faces list            people, then groups that may be a person each
    --all             groups of a single photo, too
photoflux library faces show PERSON     the faces of one
photoflux library faces in PHOTO        the faces in a photo
photoflux library faces name PERSON NAME         photoflux library faces unname PERSON
photoflux library faces merge PERSON OTHER…      they are one
photoflux library faces assign NAME FACE…        these faces are this person&apos;s
photoflux library faces confirm|refuse|ignore|regard FACE…
                      the guess is right · is wrong · nobody to name · not to be ignored after all

PERSON is a number, as list shows it, or a name; FACE a number, as show and in show it. The search finds
person:NAME. All of it stays on this machine. Backups of a library hold what was found in it.</source>
        <translation>photoflux library faces                 is it on, and how far is it?
photoflux library faces on              find people in this library&apos;s photos; fetches the networks (32 MB)
    --models FOLDER   use those in this folder instead
photoflux library faces off             find no more; what was found stays
    --forget          and delete all of it: faces, groups, names
photoflux library faces find            look through the photos that were not looked through yet
photoflux library faces list            people, then groups that may be a person each
    --all             groups of a single photo, too
photoflux library faces show PERSON     the faces of one
photoflux library faces in PHOTO        the faces in a photo
photoflux library faces name PERSON NAME         photoflux library faces unname PERSON
photoflux library faces merge PERSON OTHER…      they are one
photoflux library faces assign NAME FACE…        these faces are this person&apos;s
photoflux library faces confirm|refuse|ignore|regard FACE…
                      the guess is right · is wrong · nobody to name · not to be ignored after all

PERSON is a number, as list shows it, or a name; FACE a number, as show and in show it. The search finds
person:NAME. All of it stays on this machine. Backups of a library hold what was found in it.</translation>
    </message>
    <message>
        <source>%1 is missing; &quot;photoflux library faces help&quot; shows how</source>
        <translation>%1 is missing; &quot;photoflux library faces help&quot; shows how</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no number of %2</source>
        <translation>&quot;%1&quot; is no number of %2</translation>
    </message>
    <message>
        <source>nobody here is named &quot;%1&quot;; &quot;photoflux library faces list&quot; shows who is there</source>
        <translation>nobody here is named &quot;%1&quot;; &quot;photoflux library faces list&quot; shows who is there</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>confirmed</translation>
    </message>
    <message>
        <source>ignored</source>
        <translation>ignored</translation>
    </message>
    <message>
        <source>guessed</source>
        <translation>guessed</translation>
    </message>
    <message>
        <source>face %1  photo %2  %3  %4</source>
        <translation>face %1  photo %2  %3  %4</translation>
    </message>
    <message>
        <source>Finding people is on.</source>
        <translation>Finding people is on.</translation>
    </message>
    <message>
        <source>Finding people is off.</source>
        <translation>Finding people is off.</translation>
    </message>
    <message>
        <source>The networks for it are missing: &quot;library faces on&quot; fetches them.</source>
        <translation>The networks for it are missing: &quot;library faces on&quot; fetches them.</translation>
    </message>
    <message numerus="yes">
        <source>%n face(s)</source>
        <translation>
            <numerusform>%n face</numerusform>
            <numerusform>%n faces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) with a name</source>
        <translation>
            <numerusform>%n person with a name</numerusform>
            <numerusform>%n people with a name</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) not looked through yet</source>
        <translation>
            <numerusform>%n photo not looked through yet</numerusform>
            <numerusform>%n photos not looked through yet</numerusform>
        </translation>
    </message>
    <message>
        <source>the list of models has no networks for faces</source>
        <translation>the list of models has no networks for faces</translation>
    </message>
    <message>
        <source>Finding people is on; &quot;photoflux library faces find&quot; begins. Nothing of it leaves this machine.</source>
        <translation>Finding people is on; &quot;photoflux library faces find&quot; begins. Nothing of it leaves this machine.</translation>
    </message>
    <message>
        <source>Finding people is off, and what was found is deleted.</source>
        <translation>Finding people is off, and what was found is deleted.</translation>
    </message>
    <message numerus="yes">
        <source>%n face(s) are kept; &quot;photoflux library faces off --forget&quot; deletes them.</source>
        <translation>
            <numerusform>%n face is kept; &quot;photoflux library faces off --forget&quot; deletes it.</numerusform>
            <numerusform>%n faces are kept; &quot;photoflux library faces off --forget&quot; deletes them.</numerusform>
        </translation>
    </message>
    <message>
        <source>(who is this?)</source>
        <translation>(who is this?)</translation>
    </message>
    <message>
        <source>a photo</source>
        <translation>a photo</translation>
    </message>
    <message>
        <source>a person</source>
        <translation>a person</translation>
    </message>
    <message>
        <source>a name</source>
        <translation>a name</translation>
    </message>
    <message>
        <source>another person</source>
        <translation>another person</translation>
    </message>
    <message>
        <source>a face</source>
        <translation>a face</translation>
    </message>
    <message>
        <source>&quot;library faces&quot; knows no &quot;%1&quot;; &quot;photoflux library faces help&quot; shows what</source>
        <translation>&quot;library faces&quot; knows no &quot;%1&quot;; &quot;photoflux library faces help&quot; shows what</translation>
    </message>
    <message numerus="yes">
        <source>Photo %1 of %2 · %n face(s)</source>
        <translation>
            <numerusform>Photo %1 of %2 · %n face</numerusform>
            <numerusform>Photo %1 of %2 · %n faces</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped. What was found is kept; the same command goes on.</source>
        <translation>Stopped. What was found is kept; the same command goes on.</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) looked through</source>
        <translation>
            <numerusform>%n photo looked through</numerusform>
            <numerusform>%n photos looked through</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) are not there now and wait for another time.</source>
        <translation>
            <numerusform>%n photo is not there now and waits for another time.</numerusform>
            <numerusform>%n photos are not there now and wait for another time.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) could not be read and were left out.</source>
        <translation>
            <numerusform>%n photo could not be read and was left out.</numerusform>
            <numerusform>%n photos could not be read and were left out.</numerusform>
        </translation>
    </message>
    <message>
        <source>finding people is off in this library; &quot;photoflux library faces on&quot; turns it on</source>
        <translation>finding people is off in this library; &quot;photoflux library faces on&quot; turns it on</translation>
    </message>
</context>
<context>
    <name>LibraryImport</name>
    <message>
        <source>Looking for photos: %1 found</source>
        <translation>Looking for photos: %1 found</translation>
    </message>
    <message>
        <source>Photo %1 of %2 · %3 of %4</source>
        <translation>Photo %1 of %2 · %3 of %4</translation>
    </message>
    <message>
        <source>%1 is a library of its own and was left alone</source>
        <translation>%1 is a library of its own and was left alone</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n there already</source>
        <translation>
            <numerusform>%n there already</numerusform>
            <numerusform>%n there already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unreadable</source>
        <translation>
            <numerusform>%n unreadable</numerusform>
            <numerusform>%n unreadable</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other file(s) left alone</source>
        <translation>
            <numerusform>%n other file left alone</numerusform>
            <numerusform>%n other files left alone</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of those there already are in the trash; &quot;photoflux library restore&quot; takes them out of it.</source>
        <translation>
            <numerusform>%n of those there already is in the trash; &quot;photoflux library restore&quot; takes it out of it.</numerusform>
            <numerusform>%n of those there already are in the trash; &quot;photoflux library restore&quot; takes them out of it.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in %2 s, %3 photos a second</source>
        <translation>%1 in %2 s, %3 photos a second</translation>
    </message>
    <message numerus="yes">
        <source>Stopped. %n photo(s) came in and are safe; the same command goes on.</source>
        <translation>
            <numerusform>Stopped. %n photo came in and is safe; the same command goes on.</numerusform>
            <numerusform>Stopped. %n photos came in and are safe; the same command goes on.</numerusform>
        </translation>
    </message>
    <message>
        <source>no photos were found there</source>
        <translation>no photos were found there</translation>
    </message>
    <message>
        <source>library import needs files or folders with photos</source>
        <translation>library import needs files or folders with photos</translation>
    </message>
    <message>
        <source>--in-place and --move cannot go together</source>
        <translation>--in-place and --move cannot go together</translation>
    </message>
</context>
<context>
    <name>LibraryScreen</name>
    <message numerus="yes">
        <source>%n moved to the trash</source>
        <translation>
            <numerusform>%n moved to the trash</numerusform>
            <numerusform>%n moved to the trash</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n taken out of the trash</source>
        <translation>
            <numerusform>%n taken out of the trash</numerusform>
            <numerusform>%n taken out of the trash</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deleted for good</source>
        <translation>
            <numerusform>%n deleted for good</numerusform>
            <numerusform>%n deleted for good</numerusform>
        </translation>
    </message>
    <message>
        <source>The album %1 is made</source>
        <translation>The album %1 is made</translation>
    </message>
    <message>
        <source>Added to %1</source>
        <translation>Added to %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Library</translation>
    </message>
</context>
<context>
    <name>LicenceDialog</name>
    <message>
        <source>%1 has a licence to accept</source>
        <translation>%1 has a licence to accept</translation>
    </message>
    <message>
        <source>Read the licence</source>
        <translation>Read the licence</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Not now</translation>
    </message>
    <message>
        <source>Accept and download</source>
        <translation>Accept and download</translation>
    </message>
</context>
<context>
    <name>LiveView</name>
    <message>
        <source>Starting the engine</source>
        <translation>Starting the engine</translation>
    </message>
    <message>
        <source>Loading the model</source>
        <translation>Loading the model</translation>
    </message>
    <message>
        <source>Reading the prompt</source>
        <translation>Reading the prompt</translation>
    </message>
    <message>
        <source>Drawing</source>
        <translation>Drawing</translation>
    </message>
    <message>
        <source>Finishing</source>
        <translation>Finishing</translation>
    </message>
    <message>
        <source>Preview of “%1”</source>
        <translation>Preview of “%1”</translation>
    </message>
    <message>
        <source>Progress of this job</source>
        <translation>Progress of this job</translation>
    </message>
</context>
<context>
    <name>Lora</name>
    <message>
        <source>photoflux lora info FILE                 layers, ranks, model, licence, and whether it works
photoflux lora convert FILE --to kohya|diffusers --out FILE   another layout, for other programs
photoflux lora merge FILE[:STRENGTH] FILE[:STRENGTH]… --out FILE   several in one
photoflux lora resize FILE --rank N|--keep SHARE --out FILE   a smaller file of nearly the same effect

  --to LAYOUT       kohya or diffusers (merge, resize: as the first file)
  --rank N          at most N directions of each layer; the error is said
  --keep SHARE      as many as hold this share of each layer&apos;s squared length, for example 0.95
  --dtype TYPE      fp16, bf16 or fp32 (default: as the files)
  --title TEXT, --trigger WORDS, --author NAME, --licence TEXT   what the new file says of itself
  --preview FILE    a picture to keep in it
  --force           replace an existing file

Captions, folders and paths of whoever trained it do not go on into the new file. All take --json.</source>
        <translation>photoflux lora info FILE                 layers, ranks, model, licence, and whether it works
photoflux lora convert FILE --to kohya|diffusers --out FILE   another layout, for other programs
photoflux lora merge FILE[:STRENGTH] FILE[:STRENGTH]… --out FILE   several in one
photoflux lora resize FILE --rank N|--keep SHARE --out FILE   a smaller file of nearly the same effect

  --to LAYOUT       kohya or diffusers (merge, resize: as the first file)
  --rank N          at most N directions of each layer; the error is said
  --keep SHARE      as many as hold this share of each layer&apos;s squared length, for example 0.95
  --dtype TYPE      fp16, bf16 or fp32 (default: as the files)
  --title TEXT, --trigger WORDS, --author NAME, --licence TEXT   what the new file says of itself
  --preview FILE    a picture to keep in it
  --force           replace an existing file

Captions, folders and paths of whoever trained it do not go on into the new file. All take --json.</translation>
    </message>
    <message>
        <source>lora info needs one file</source>
        <translation>lora info needs one file</translation>
    </message>
    <message>
        <source>--out FILE says where the new file goes</source>
        <translation>--out FILE says where the new file goes</translation>
    </message>
    <message>
        <source>--out must end with .safetensors, by which programs know LoRA files</source>
        <translation>--out must end with .safetensors, by which programs know LoRA files</translation>
    </message>
    <message>
        <source>%1 exists already; choose another name, or --force to replace it</source>
        <translation>%1 exists already; choose another name, or --force to replace it</translation>
    </message>
    <message>
        <source>--%1 can be %2, not &quot;%3&quot;</source>
        <translation>--%1 can be %2, not &quot;%3&quot;</translation>
    </message>
    <message>
        <source>--keep needs a share between 0 and 1, not &quot;%1&quot;</source>
        <translation>--keep needs a share between 0 and 1, not &quot;%1&quot;</translation>
    </message>
    <message>
        <source>%1 could not be made a preview</source>
        <translation>%1 could not be made a preview</translation>
    </message>
    <message>
        <source>lora merge needs two files or more</source>
        <translation>lora merge needs two files or more</translation>
    </message>
    <message>
        <source>lora %1 needs one file</source>
        <translation>lora %1 needs one file</translation>
    </message>
    <message>
        <source>lora convert needs --to kohya or --to diffusers</source>
        <translation>lora convert needs --to kohya or --to diffusers</translation>
    </message>
    <message>
        <source>lora resize needs --rank N or --keep SHARE</source>
        <translation>lora resize needs --rank N or --keep SHARE</translation>
    </message>
    <message>
        <source>%1 layers in the layout of %2, rank %3, %4</source>
        <translation>%1 layers in the layout of %2, rank %3, %4</translation>
    </message>
    <message>
        <source>Left out: %1 % of the change (relative Frobenius error); most in %2, %3 %</source>
        <translation>Left out: %1 % of the change (relative Frobenius error); most in %2, %3 %</translation>
    </message>
    <message>
        <source>&quot;lora&quot; knows no &quot;%1&quot;; &quot;photoflux lora --help&quot; shows what</source>
        <translation>&quot;lora&quot; knows no &quot;%1&quot;; &quot;photoflux lora --help&quot; shows what</translation>
    </message>
</context>
<context>
    <name>LoraInfo</name>
    <message>
        <source>FLUX.1; it does not say whether [dev] or [schnell]</source>
        <translation>FLUX.1; it does not say whether [dev] or [schnell]</translation>
    </message>
    <message>
        <source>PhotoFlux Mini, or another model of width %1</source>
        <translation>PhotoFlux Mini, or another model of width %1</translation>
    </message>
    <message>
        <source>a model of width %1</source>
        <translation>a model of width %1</translation>
    </message>
    <message>
        <source>any FLUX.1: it changes text encoders alone</source>
        <translation>any FLUX.1: it changes text encoders alone</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n layer(s))</source>
        <translation>
            <numerusform>%1 (%n layer)</numerusform>
            <numerusform>%1 (%n layers)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 attention</source>
        <translation>%1 attention</translation>
    </message>
    <message>
        <source>%1 feed-forward</source>
        <translation>%1 feed-forward</translation>
    </message>
    <message>
        <source>%1 attention and feed-forward</source>
        <translation>%1 attention and feed-forward</translation>
    </message>
    <message>
        <source>%1 modulation</source>
        <translation>%1 modulation</translation>
    </message>
    <message>
        <source>%1 other</source>
        <translation>%1 other</translation>
    </message>
    <message>
        <source>broken: values that are not finite in %1; its training went wrong or the file is damaged</source>
        <translation>broken: values that are not finite in %1; its training went wrong or the file is damaged</translation>
    </message>
    <message>
        <source>it does nothing: every change that it holds is zero</source>
        <translation>it does nothing: every change that it holds is zero</translation>
    </message>
    <message>
        <source>sound; %1 of %2 changes are zero</source>
        <translation>sound; %1 of %2 changes are zero</translation>
    </message>
    <message>
        <source>sound</source>
        <translation>sound</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Trigger</source>
        <translation>Trigger</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Author</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Preview</translation>
    </message>
    <message>
        <source>inside</source>
        <translation>inside</translation>
    </message>
    <message>
        <source>Made for</source>
        <translation>Made for</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>Layout</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Rank</translation>
    </message>
    <message>
        <source>Alpha</source>
        <translation>Alpha</translation>
    </message>
    <message>
        <source>Transformer</source>
        <translation>Transformer</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Numbers</translation>
    </message>
    <message>
        <source>%1 in %2 tensors (%3)</source>
        <translation>%1 in %2 tensors (%3)</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Size</translation>
    </message>
    <message>
        <source>Lengths</source>
        <translation>Lengths</translation>
    </message>
    <message>
        <source>lower factors %1, upper %2</source>
        <translation>lower factors %1, upper %2</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Health</translation>
    </message>
    <message>
        <source>%1 has no effect: %2</source>
        <translation>%1 has no effect: %2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more tensor(s) without effect; --json lists all</source>
        <translation>
            <numerusform>and %n more tensor without effect; --json lists all</numerusform>
            <numerusform>and %n more tensors without effect; --json lists all</numerusform>
        </translation>
    </message>
    <message>
        <source>it may tell of private captions or folders (%1); &quot;photoflux lora convert&quot; leaves these out</source>
        <translation>it may tell of private captions or folders (%1); &quot;photoflux lora convert&quot; leaves these out</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Settings – PhotoFlux</source>
        <translation>Settings – PhotoFlux</translation>
    </message>
    <message>
        <source>Models – PhotoFlux</source>
        <translation>Models – PhotoFlux</translation>
    </message>
    <message>
        <source>Train – PhotoFlux</source>
        <translation>Train – PhotoFlux</translation>
    </message>
    <message>
        <source>Library – PhotoFlux</source>
        <translation>Library – PhotoFlux</translation>
    </message>
    <message>
        <source>Editor – PhotoFlux</source>
        <translation>Editor – PhotoFlux</translation>
    </message>
</context>
<context>
    <name>Metadata</name>
    <message>
        <source>photoflux metadata show FILE [--json]      what a picture says about itself: recipe, camera, place, mark
photoflux metadata strip FILE --out FILE   a copy of a PNG or JPEG with the same pixels and nothing else but the
                                           mark that it was generated; --out may be the same file</source>
        <translation>photoflux metadata show FILE [--json]      what a picture says about itself: recipe, camera, place, mark
photoflux metadata strip FILE --out FILE   a copy of a PNG or JPEG with the same pixels and nothing else but the
                                           mark that it was generated; --out may be the same file</translation>
    </message>
    <message>
        <source>Recipe (exact):</source>
        <translation>Recipe (exact):</translation>
    </message>
    <message>
        <source>Recipe (as far as it is written):</source>
        <translation>Recipe (as far as it is written):</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>Style</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Seed</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Size</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Steps</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>Guidance</translation>
    </message>
    <message>
        <source>Text tokens</source>
        <translation>Text tokens</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Model</translation>
    </message>
    <message>
        <source>Model hash</source>
        <translation>Model hash</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Device</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Precision</translation>
    </message>
    <message>
        <source>Negative prompt</source>
        <translation>Negative prompt</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Pixels</source>
        <translation>Pixels</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Made by</translation>
    </message>
    <message>
        <source>Marked</source>
        <translation>Marked</translation>
    </message>
    <message>
        <source>as generated (%1)</source>
        <translation>as generated (%1)</translation>
    </message>
    <message>
        <source>no, although it was generated</source>
        <translation>no, although it was generated</translation>
    </message>
    <message>
        <source>metadata needs &quot;show FILE&quot; or &quot;strip FILE --out FILE&quot;</source>
        <translation>metadata needs &quot;show FILE&quot; or &quot;strip FILE --out FILE&quot;</translation>
    </message>
    <message>
        <source>metadata %1 needs one file</source>
        <translation>metadata %1 needs one file</translation>
    </message>
    <message>
        <source>metadata strip needs --out FILE; it may be the same file</source>
        <translation>metadata strip needs --out FILE; it may be the same file</translation>
    </message>
    <message>
        <source>metadata show takes no --out</source>
        <translation>metadata show takes no --out</translation>
    </message>
</context>
<context>
    <name>Models</name>
    <message>
        <source>photoflux models [list]            what is on this machine, and what can be fetched
photoflux models fits              what each takes here: memory and seconds, before anything is loaded
photoflux models download NAME     fetch a model with what it needs; goes on after a break
    --accept-licence               after reading it, where a model asks for that
photoflux models verify [NAME]     read what was fetched again and compare it with the published SHA-256
photoflux models remove NAME       delete what was fetched
photoflux models info NAME|FILE    what a model or a weight file holds, and what it lacks
photoflux models add FOLDER        use the models of another program where they lie; --remove forgets it
photoflux models token [--remove]  keep the hub&apos;s access token, read from the input, in the system&apos;s keychain

All take --json. Files come from the public hub or from the addresses in PHOTOFLUX_HUB or HF_ENDPOINT, mirrors
separated by spaces. HF_TOKEN goes before the keychain.</source>
        <translation>photoflux models [list]            what is on this machine, and what can be fetched
photoflux models fits              what each takes here: memory and seconds, before anything is loaded
photoflux models download NAME     fetch a model with what it needs; goes on after a break
    --accept-licence               after reading it, where a model asks for that
photoflux models verify [NAME]     read what was fetched again and compare it with the published SHA-256
photoflux models remove NAME       delete what was fetched
photoflux models info NAME|FILE    what a model or a weight file holds, and what it lacks
photoflux models add FOLDER        use the models of another program where they lie; --remove forgets it
photoflux models token [--remove]  keep the hub&apos;s access token, read from the input, in the system&apos;s keychain

All take --json. Files come from the public hub or from the addresses in PHOTOFLUX_HUB or HF_ENDPOINT, mirrors
separated by spaces. HF_TOKEN goes before the keychain.</translation>
    </message>
    <message>
        <source>nothing named &quot;%1&quot; can be fetched; there are: %2</source>
        <translation>nothing named &quot;%1&quot; can be fetched; there are: %2</translation>
    </message>
    <message>
        <source>%1 is missing; &quot;photoflux models --help&quot; shows how</source>
        <translation>%1 is missing; &quot;photoflux models --help&quot; shows how</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is too much; &quot;photoflux models --help&quot; shows how</source>
        <translation>&quot;%1&quot; is too much; &quot;photoflux models --help&quot; shows how</translation>
    </message>
    <message>
        <source>On this machine:</source>
        <translation>On this machine:</translation>
    </message>
    <message>
        <source>comes with PhotoFlux</source>
        <translation>comes with PhotoFlux</translation>
    </message>
    <message>
        <source>To be fetched with &quot;photoflux models download NAME&quot;:</source>
        <translation>To be fetched with &quot;photoflux models download NAME&quot;:</translation>
    </message>
    <message>
        <source>is here</source>
        <translation>is here</translation>
    </message>
    <message>
        <source>Nothing was fetched yet: there is nothing to verify.</source>
        <translation>Nothing was fetched yet: there is nothing to verify.</translation>
    </message>
    <message>
        <source>the NAME of a model</source>
        <translation>the NAME of a model</translation>
    </message>
    <message>
        <source>%1 was not fetched yet</source>
        <translation>%1 was not fetched yet</translation>
    </message>
    <message>
        <source>%1: %2 of %3 read</source>
        <translation>%1: %2 of %3 read</translation>
    </message>
    <message>
        <source>%1: good</source>
        <translation>%1: good</translation>
    </message>
    <message>
        <source>%1: %2 is damaged; remove it and fetch it again: &quot;photoflux models remove %1&quot;</source>
        <translation>%1: %2 is damaged; remove it and fetch it again: &quot;photoflux models remove %1&quot;</translation>
    </message>
    <message>
        <source>%1 is gone, %2 are free again</source>
        <translation>%1 is gone, %2 are free again</translation>
    </message>
    <message>
        <source>%1 was not here</source>
        <translation>%1 was not here</translation>
    </message>
    <message>
        <source>%1 needs it: &quot;photoflux models download %1&quot; brings it back</source>
        <translation>%1 needs it: &quot;photoflux models download %1&quot; brings it back</translation>
    </message>
    <message>
        <source>%1 double and %2 single blocks, %3</source>
        <translation>%1 double and %2 single blocks, %3</translation>
    </message>
    <message>
        <source>with guidance, as [dev]</source>
        <translation>with guidance, as [dev]</translation>
    </message>
    <message>
        <source>without guidance, as [schnell]</source>
        <translation>without guidance, as [schnell]</translation>
    </message>
    <message>
        <source>size</source>
        <translation>size</translation>
    </message>
    <message>
        <source>name</source>
        <translation>name</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>folder</translation>
    </message>
    <message>
        <source>guidance</source>
        <translation>guidance</translation>
    </message>
    <message>
        <source>steers it</source>
        <translation>steers it</translation>
    </message>
    <message>
        <source>has no effect</source>
        <translation>has no effect</translation>
    </message>
    <message>
        <source>words read of a prompt</source>
        <translation>words read of a prompt</translation>
    </message>
    <message>
        <source>%1 tokens</source>
        <translation>%1 tokens</translation>
    </message>
    <message>
        <source>the NAME of a model or a FILE</source>
        <translation>the NAME of a model or a FILE</translation>
    </message>
    <message>
        <source>the FOLDER with models</source>
        <translation>the FOLDER with models</translation>
    </message>
    <message>
        <source>%1 is not looked at any more; its files stay</source>
        <translation>%1 is not looked at any more; its files stay</translation>
    </message>
    <message>
        <source>models in %1 are used where they lie</source>
        <translation>models in %1 are used where they lie</translation>
    </message>
    <message>
        <source>The token for %1 is forgotten.</source>
        <translation>The token for %1 is forgotten.</translation>
    </message>
    <message>
        <source>Paste the token for %1 and press Enter:</source>
        <translation>Paste the token for %1 and press Enter:</translation>
    </message>
    <message>
        <source>no token was given; it is read from the input, one line</source>
        <translation>no token was given; it is read from the input, one line</translation>
    </message>
    <message>
        <source>The token for %1 is in the system&apos;s keychain.</source>
        <translation>The token for %1 is in the system&apos;s keychain.</translation>
    </message>
    <message>
        <source>&quot;models&quot; knows no &quot;%1&quot;; &quot;photoflux models --help&quot; shows what</source>
        <translation>&quot;models&quot; knows no &quot;%1&quot;; &quot;photoflux models --help&quot; shows what</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>missing</translation>
    </message>
</context>
<context>
    <name>ModelsScreen</name>
    <message>
        <source>Measuring this machine</source>
        <translation>Measuring this machine</translation>
    </message>
    <message>
        <source>%1 with %2</source>
        <translation>%1 with %2</translation>
    </message>
    <message>
        <source>No graphics card that models could run on</source>
        <translation>No graphics card that models could run on</translation>
    </message>
    <message>
        <source>%1 of main memory</source>
        <translation>%1 of main memory</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Models</translation>
    </message>
    <message>
        <source>Deleted, %1 are free again</source>
        <translation>Deleted, %1 are free again</translation>
    </message>
    <message>
        <source>%1 is ready</source>
        <translation>%1 is ready</translation>
    </message>
    <message>
        <source>The token for %1 is in the system’s keychain</source>
        <translation>The token for %1 is in the system’s keychain</translation>
    </message>
    <message>
        <source>The token for %1 is forgotten</source>
        <translation>The token for %1 is forgotten</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Dismiss</translation>
    </message>
    <message>
        <source>On this machine</source>
        <translation>On this machine</translation>
    </message>
    <message>
        <source>Looking for models</source>
        <translation>Looking for models</translation>
    </message>
    <message>
        <source>No model was found. Download one below, or add the folder of another program.</source>
        <translation>No model was found. Download one below, or add the folder of another program.</translation>
    </message>
    <message>
        <source>To download</source>
        <translation>To download</translation>
    </message>
    <message>
        <source>What a model needs beside itself comes along, unless it is here already. A download goes on where it was after a break or a restart, and counts only when every byte is the published one.</source>
        <translation>What a model needs beside itself comes along, unless it is here already. A download goes on where it was after a break or a restart, and counts only when every byte is the published one.</translation>
    </message>
    <message>
        <source>Folders of other programs</source>
        <translation>Folders of other programs</translation>
    </message>
    <message>
        <source>Models of ComfyUI and others are used where they lie; nothing is copied or changed.</source>
        <translation>Models of ComfyUI and others are used where they lie; nothing is copied or changed.</translation>
    </message>
    <message>
        <source>Do not look in %1 any more; its files stay</source>
        <translation>Do not look in %1 any more; its files stay</translation>
    </message>
    <message>
        <source>Add a folder</source>
        <translation>Add a folder</translation>
    </message>
    <message>
        <source>Access to %1</source>
        <translation>Access to %1</translation>
    </message>
    <message>
        <source>Your token is in the system’s keychain. It is sent to %1 alone.</source>
        <translation>Your token is in the system’s keychain. It is sent to %1 alone.</translation>
    </message>
    <message>
        <source>Some models are given only to who has accepted their licence there. The token of your account opens them; it is kept by the system’s keychain and sent to %1 alone.</source>
        <translation>Some models are given only to who has accepted their licence there. The token of your account opens them; it is kept by the system’s keychain and sent to %1 alone.</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>Access token</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Keep</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Forget</translation>
    </message>
    <message>
        <source>Folder with models, or of a program that has them</source>
        <translation>Folder with models, or of a program that has them</translation>
    </message>
</context>
<context>
    <name>NameSheet</name>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Keep</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
</context>
<context>
    <name>NavigationRail</name>
    <message>
        <source>Screens</source>
        <translation>Screens</translation>
    </message>
    <message>
        <source>Generate</source>
        <translation>Generate</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Shortcuts</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Models</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Train</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Library</translation>
    </message>
</context>
<context>
    <name>OfferRow</name>
    <message>
        <source>%1  ·  is here</source>
        <translation>%1  ·  is here</translation>
    </message>
    <message>
        <source>%1  ·  %2 to fetch</source>
        <translation>%1  ·  %2 to fetch</translation>
    </message>
    <message>
        <source>Suits this machine</source>
        <translation>Suits this machine</translation>
    </message>
    <message>
        <source>Progress of %1</source>
        <translation>Progress of %1</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Download</translation>
    </message>
    <message>
        <source>Download %1</source>
        <translation>Download %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Stop fetching %1; what has arrived is kept</source>
        <translation>Stop fetching %1; what has arrived is kept</translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>there is no option --%1; did you mean --%2?</source>
        <translation>there is no option --%1; did you mean --%2?</translation>
    </message>
    <message>
        <source>there is no option --%1; see --help</source>
        <translation>there is no option --%1; see --help</translation>
    </message>
    <message>
        <source>there is no option %1; see --help</source>
        <translation>there is no option %1; see --help</translation>
    </message>
    <message>
        <source>the option --%1 is given twice</source>
        <translation>the option --%1 is given twice</translation>
    </message>
    <message>
        <source>the option --%1 takes no value</source>
        <translation>the option --%1 takes no value</translation>
    </message>
    <message>
        <source>the option --%1 needs a value</source>
        <translation>the option --%1 needs a value</translation>
    </message>
    <message>
        <source>--%1 needs a whole number, not &quot;%2&quot;</source>
        <translation>--%1 needs a whole number, not &quot;%2&quot;</translation>
    </message>
    <message>
        <source>--%1 can be %2 to %3, not %4</source>
        <translation>--%1 can be %2 to %3, not %4</translation>
    </message>
</context>
<context>
    <name>OutputFiles</name>
    <message>
        <source>--out %1 has no suffix that pictures are saved with; use .png or .jpg, or end it with / for a folder</source>
        <translation>--out %1 has no suffix that pictures are saved with; use .png or .jpg, or end it with / for a folder</translation>
    </message>
    <message>
        <source>the disk of %1 is full: %2 KB are free and %3 KB may be needed</source>
        <translation>the disk of %1 is full: %2 KB are free and %3 KB may be needed</translation>
    </message>
</context>
<context>
    <name>PartsSheet</name>
    <message>
        <source>Light</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Colour</translation>
    </message>
    <message>
        <source>Curves</source>
        <translation>Curves</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Detail</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Effects</source>
        <translation>Effects</translation>
    </message>
    <message>
        <source>Crop and straighten</source>
        <translation>Crop and straighten</translation>
    </message>
    <message>
        <source>Healed spots</source>
        <translation>Healed spots</translation>
    </message>
    <message>
        <source>What is copied</source>
        <translation>What is copied</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copy</translation>
    </message>
</context>
<context>
    <name>PeopleBanner</name>
    <message>
        <source>Looking for people</source>
        <translation>Looking for people</translation>
    </message>
    <message>
        <source>The networks are being fetched; the queue shows how far they are</source>
        <translation>The networks are being fetched; the queue shows how far they are</translation>
    </message>
    <message>
        <source>Stopped; what was found is kept</source>
        <translation>Stopped; what was found is kept</translation>
    </message>
    <message>
        <source>Looking through photo %1 of %2</source>
        <translation>Looking through photo %1 of %2</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Go on</translation>
    </message>
    <message>
        <source>What was found so far stays</source>
        <translation>What was found so far stays</translation>
    </message>
</context>
<context>
    <name>PeopleInvitation</name>
    <message>
        <source>Find people in your photos</source>
        <translation>Find people in your photos</translation>
    </message>
    <message>
        <source>PhotoFlux can find faces, put those of one person together and remember the names that you give them. All of it happens and stays on this computer. It is off until you turn it on, and turning it off can delete everything that was found.</source>
        <translation>PhotoFlux can find faces, put those of one person together and remember the names that you give them. All of it happens and stays on this computer. It is off until you turn it on, and turning it off can delete everything that was found.</translation>
    </message>
    <message>
        <source>Turn it on</source>
        <translation>Turn it on</translation>
    </message>
    <message>
        <source>Fetches two small networks first, 32 MB, unless they are here</source>
        <translation>Fetches two small networks first, 32 MB, unless they are here</translation>
    </message>
    <message>
        <source>Use networks from a folder…</source>
        <translation>Use networks from a folder…</translation>
    </message>
    <message>
        <source>A folder with dlib_face_recognition_resnet_model_v1.dat and shape_predictor_5_face_landmarks.dat</source>
        <translation>A folder with dlib_face_recognition_resnet_model_v1.dat and shape_predictor_5_face_landmarks.dat</translation>
    </message>
    <message numerus="yes">
        <source>%n face(s) from before are kept.</source>
        <translation>
            <numerusform>%n face from before is kept.</numerusform>
            <numerusform>%n faces from before are kept.</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete them</source>
        <translation>Delete them</translation>
    </message>
    <message>
        <source>The folder with the networks</source>
        <translation>The folder with the networks</translation>
    </message>
</context>
<context>
    <name>PeoplePane</name>
    <message>
        <source>People</source>
        <translation>People</translation>
    </message>
    <message>
        <source>Enter shows the photos of one, N gives a name</source>
        <translation>Enter shows the photos of one, N gives a name</translation>
    </message>
    <message>
        <source>Turn off…</source>
        <translation>Turn off…</translation>
    </message>
    <message>
        <source>Find no more people, and delete what was found if you like</source>
        <translation>Find no more people, and delete what was found if you like</translation>
    </message>
    <message>
        <source>Whoever is found in two photos or more appears here.</source>
        <translation>Whoever is found in two photos or more appears here.</translation>
    </message>
    <message>
        <source>Nobody was found in two photos or more.</source>
        <translation>Nobody was found in two photos or more.</translation>
    </message>
    <message>
        <source>Show the photos</source>
        <translation>Show the photos</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Another name, or the same person as…</source>
        <translation>Another name, or the same person as…</translation>
    </message>
    <message>
        <source>Give a name…</source>
        <translation>Give a name…</translation>
    </message>
    <message>
        <source>Forget the name</source>
        <translation>Forget the name</translation>
    </message>
    <message>
        <source>Nobody to name</source>
        <translation>Nobody to name</translation>
    </message>
</context>
<context>
    <name>PersonCard</name>
    <message>
        <source>Who is this?</source>
        <translation>Who is this?</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n photo(s)</source>
        <translation>
            <numerusform>%1, %n photo</numerusform>
            <numerusform>%1, %n photos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A person without a name, %n photo(s)</source>
        <translation>
            <numerusform>A person without a name, %n photo</numerusform>
            <numerusform>A person without a name, %n photos</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter shows the photos, N gives a name</source>
        <translation>Enter shows the photos, N gives a name</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s)</source>
        <translation>
            <numerusform>%n photo</numerusform>
            <numerusform>%n photos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PhotoBox</name>
    <message>
        <source>Photo to work from</source>
        <translation>Photo to work from</translation>
    </message>
    <message>
        <source>Choose a photo, or drop one here</source>
        <translation>Choose a photo, or drop one here</translation>
    </message>
    <message>
        <source>The result starts from it, rather than from noise alone (image to image)</source>
        <translation>The result starts from it, rather than from noise alone (image to image)</translation>
    </message>
    <message>
        <source>White of %1 is made anew</source>
        <translation>White of %1 is made anew</translation>
    </message>
    <message>
        <source>All of it is made anew</source>
        <translation>All of it is made anew</translation>
    </message>
    <message>
        <source>Work without a photo</source>
        <translation>Work without a photo</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Strength</translation>
    </message>
    <message>
        <source>How far the result may go from the photo: a little keeps it, 100 % keeps only its size</source>
        <translation>How far the result may go from the photo: a little keeps it, 100 % keeps only its size</translation>
    </message>
    <message>
        <source>Soft edge</source>
        <translation>Soft edge</translation>
    </message>
    <message>
        <source>px</source>
        <translation>px</translation>
    </message>
    <message>
        <source>Over how many pixels the edge of the mask fades</source>
        <translation>Over how many pixels the edge of the mask fades</translation>
    </message>
    <message>
        <source>Remove the mask</source>
        <translation>Remove the mask</translation>
    </message>
    <message>
        <source>Choose a mask</source>
        <translation>Choose a mask</translation>
    </message>
    <message>
        <source>A picture of the same shape: white is made anew, black stays (inpainting)</source>
        <translation>A picture of the same shape: white is made anew, black stays (inpainting)</translation>
    </message>
    <message>
        <source>This model fills what a mask leaves open: choose a photo and a mask</source>
        <translation>This model fills what a mask leaves open: choose a photo and a mask</translation>
    </message>
    <message>
        <source>This model follows a picture of depths or edges: choose one</source>
        <translation>This model follows a picture of depths or edges: choose one</translation>
    </message>
    <message>
        <source>The model is a Kontext: it looks at the photo</source>
        <translation>The model is a Kontext: it looks at the photo</translation>
    </message>
</context>
<context>
    <name>PhotoDetail</name>
    <message>
        <source>Photo</source>
        <translation>Photo</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Leave out</translation>
    </message>
    <message>
        <source>Keep all the same</source>
        <translation>Keep all the same</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Space</translation>
    </message>
    <message>
        <source>Do not train on this photo</source>
        <translation>Do not train on this photo</translation>
    </message>
    <message>
        <source>Train on this photo, whatever was found</source>
        <translation>Train on this photo, whatever was found</translation>
    </message>
    <message>
        <source>Take %1 off the set; the file stays</source>
        <translation>Take %1 off the set; the file stays</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Caption</translation>
    </message>
    <message>
        <source>What the photo shows besides the subject, in English: what is said here is not learned as part of it. Empty: composed anew.</source>
        <translation>What the photo shows besides the subject, in English: what is said here is not learned as part of it. Empty: composed anew.</translation>
    </message>
</context>
<context>
    <name>PhotoDetails</name>
    <message>
        <source>1/%1 s</source>
        <translation>1/%1 s</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 mm</source>
        <translation>%1 mm</translation>
    </message>
    <message>
        <source>N</source>
        <comment>north</comment>
        <translation>N</translation>
    </message>
    <message>
        <source>S</source>
        <comment>south</comment>
        <translation>S</translation>
    </message>
    <message>
        <source>E</source>
        <comment>east</comment>
        <translation>E</translation>
    </message>
    <message>
        <source>W</source>
        <comment>west</comment>
        <translation>W</translation>
    </message>
    <message>
        <source>%1 MP</source>
        <translation>%1 MP</translation>
    </message>
    <message>
        <source>offline: its disk or folder is not there now</source>
        <translation>offline: its disk or folder is not there now</translation>
    </message>
    <message>
        <source>safe in the library</source>
        <translation>safe in the library</translation>
    </message>
    <message>
        <source>untouched, where it lay</source>
        <translation>untouched, where it lay</translation>
    </message>
    <message>
        <source>d MMM yyyy, HH:mm</source>
        <comment>format of a date with its time</comment>
        <translation>d MMM yyyy, HH:mm</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Made</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Model</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Seed</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Taken</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Added</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Camera</translation>
    </message>
    <message>
        <source>Lens</source>
        <translation>Lens</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Size</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Original</translation>
    </message>
</context>
<context>
    <name>PhotoGrid</name>
    <message>
        <source>Photos</source>
        <translation>Photos</translation>
    </message>
    <message>
        <source>no stars</source>
        <translation>no stars</translation>
    </message>
    <message numerus="yes">
        <source>%n star(s)</source>
        <translation>
            <numerusform>%n star</numerusform>
            <numerusform>%n stars</numerusform>
        </translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>format of a date</comment>
        <translation>d MMMM yyyy</translation>
    </message>
</context>
<context>
    <name>PhotoMenu</name>
    <message>
        <source>Look at it</source>
        <translation>Look at it</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Space</translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation>Favourite</translation>
    </message>
    <message>
        <source>Pick</source>
        <translation>Pick</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Reject</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Edit</translation>
    </message>
    <message>
        <source>Add to an album…</source>
        <translation>Add to an album…</translation>
    </message>
    <message>
        <source>Take off this album</source>
        <translation>Take off this album</translation>
    </message>
    <message>
        <source>Train on these…</source>
        <translation>Train on these…</translation>
    </message>
    <message>
        <source>Restyle with AI</source>
        <translation>Restyle with AI</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Show in folder</translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation>Move to the trash</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>Take out of the trash</source>
        <translation>Take out of the trash</translation>
    </message>
    <message>
        <source>Copy the edit…</source>
        <translation>Copy the edit…</translation>
    </message>
    <message>
        <source>Paste the edit…</source>
        <translation>Paste the edit…</translation>
    </message>
    <message>
        <source>Back to the original</source>
        <translation>Back to the original</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Export…</translation>
    </message>
</context>
<context>
    <name>PhotoText</name>
    <message>
        <source>cannot be read</source>
        <translation>cannot be read</translation>
    </message>
    <message>
        <source>too small</source>
        <translation>too small</translation>
    </message>
    <message>
        <source>blurred</source>
        <translation>blurred</translation>
    </message>
    <message>
        <source>hardly any detail</source>
        <translation>hardly any detail</translation>
    </message>
    <message>
        <source>too bright</source>
        <translation>too bright</translation>
    </message>
    <message>
        <source>too dark</source>
        <translation>too dark</translation>
    </message>
    <message>
        <source>nearly the same as %1</source>
        <translation>nearly the same as %1</translation>
    </message>
    <message>
        <source>no face found</source>
        <translation>no face found</translation>
    </message>
    <message>
        <source>more than one face</source>
        <translation>more than one face</translation>
    </message>
    <message>
        <source>nearly the same as others</source>
        <translation>nearly the same as others</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>left out</translation>
    </message>
    <message>
        <source>more than are needed</source>
        <translation>more than are needed</translation>
    </message>
    <message numerus="yes">
        <source>%n used</source>
        <translation>
            <numerusform>%n used</numerusform>
            <numerusform>%n used</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n set aside: %1</source>
        <translation>
            <numerusform>%n set aside: %1</numerusform>
            <numerusform>%n set aside: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PhotoTile</name>
    <message>
        <source>%1, set aside: %2</source>
        <translation>%1, set aside: %2</translation>
    </message>
    <message>
        <source>%1, kept</source>
        <translation>%1, kept</translation>
    </message>
</context>
<context>
    <name>PhotoView</name>
    <message>
        <source>%1 × %2 pixels, shown at %3 %</source>
        <translation>%1 × %2 pixels, shown at %3 %</translation>
    </message>
</context>
<context>
    <name>PictureBar</name>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>seed %1</source>
        <translation>seed %1</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n step</numerusform>
            <numerusform>%n steps</numerusform>
        </translation>
    </message>
    <message>
        <source>guidance %1</source>
        <translation>guidance %1</translation>
    </message>
    <message>
        <source>Picture %1 of %2</source>
        <translation>Picture %1 of %2</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Step %1 of %2</translation>
    </message>
    <message>
        <source>Finishing</source>
        <translation>Finishing</translation>
    </message>
    <message>
        <source>Getting ready</source>
        <translation>Getting ready</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Stop this job</source>
        <translation>Stop this job</translation>
    </message>
    <message>
        <source>Not a favourite any more</source>
        <translation>Not a favourite any more</translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation>Favourite</translation>
    </message>
    <message>
        <source>Make again with the same seed</source>
        <translation>Make again with the same seed</translation>
    </message>
    <message>
        <source>Vary: the same words, a new seed</source>
        <translation>Vary: the same words, a new seed</translation>
    </message>
    <message>
        <source>Use these settings</source>
        <translation>Use these settings</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Show in folder</translation>
    </message>
    <message>
        <source>Move to trash</source>
        <translation>Move to trash</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Save as</translation>
    </message>
</context>
<context>
    <name>ProgressBar</name>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>PromptPanel</name>
    <message>
        <source>What to make</source>
        <translation>What to make</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>What do you want to see?</source>
        <translation>What do you want to see?</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>Style</translation>
    </message>
    <message>
        <source>Added to the prompt: “%1”</source>
        <translation>Added to the prompt: “%1”</translation>
    </message>
    <message numerus="yes">
        <source>Under 1 s for %n picture(s)</source>
        <translation>
            <numerusform>Under 1 s for %n picture</numerusform>
            <numerusform>Under 1 s for %n pictures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About %1 for %n picture(s)</source>
        <translation>
            <numerusform>About %1 for %n picture</numerusform>
            <numerusform>About %1 for %n pictures</numerusform>
        </translation>
    </message>
    <message>
        <source>Generate next</source>
        <translation>Generate next</translation>
    </message>
    <message>
        <source>Generate</source>
        <translation>Generate</translation>
    </message>
    <message>
        <source>Ctrl ↵</source>
        <translation>Ctrl ↵</translation>
    </message>
</context>
<context>
    <name>ProofPanel</name>
    <message>
        <source>Proof</source>
        <translation>Proof</translation>
    </message>
    <message>
        <source>The model knows %1 now</source>
        <translation>The model knows %1 now</translation>
    </message>
    <message>
        <source>The model has not learned %1</source>
        <translation>The model has not learned %1</translation>
    </message>
    <message>
        <source>%1 is trained</source>
        <translation>%1 is trained</translation>
    </message>
    <message>
        <source>Nothing was measured: make pictures with it and look.</source>
        <translation>Nothing was measured: make pictures with it and look.</translation>
    </message>
    <message>
        <source>Try more steps, more varied photos, or a larger model.</source>
        <translation>Try more steps, more varied photos, or a larger model.</translation>
    </message>
    <message>
        <source>likeness</source>
        <translation>likeness</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>variety kept</source>
        <translation>variety kept</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>QueueDrawer</name>
    <message>
        <source>step %1 of %2</source>
        <translation>step %1 of %2</translation>
    </message>
    <message>
        <source>getting ready</source>
        <translation>getting ready</translation>
    </message>
    <message numerus="yes">
        <source>Paused  ·  %n waiting</source>
        <translation>
            <numerusform>Paused  ·  %n waiting</numerusform>
            <numerusform>Paused  ·  %n waiting</numerusform>
        </translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Paused</translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) did not finish</source>
        <translation>
            <numerusform>%n job did not finish</numerusform>
            <numerusform>%n jobs did not finish</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is waiting</source>
        <translation>Nothing is waiting</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Queue</translation>
    </message>
    <message>
        <source>Progress of the running job</source>
        <translation>Progress of the running job</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n waiting</numerusform>
            <numerusform>%n waiting</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on with the queue</source>
        <translation>Go on with the queue</translation>
    </message>
    <message>
        <source>Pause the queue after this job</source>
        <translation>Pause the queue after this job</translation>
    </message>
    <message>
        <source>Cancel the running job</source>
        <translation>Cancel the running job</translation>
    </message>
    <message>
        <source>Close the queue</source>
        <translation>Close the queue</translation>
    </message>
    <message>
        <source>Show the queue</source>
        <translation>Show the queue</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Jobs</translation>
    </message>
    <message>
        <source>What you make waits here until it is its turn.</source>
        <translation>What you make waits here until it is its turn.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Start the engine once more</source>
        <translation>Start the engine once more</translation>
    </message>
</context>
<context>
    <name>QuickLook</name>
    <message>
        <source>Quick look</source>
        <translation>Quick look</translation>
    </message>
    <message>
        <source>Back to the grid</source>
        <translation>Back to the grid</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Space</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>No longer picked</source>
        <translation>No longer picked</translation>
    </message>
    <message>
        <source>Pick</source>
        <translation>Pick</translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation>Move to the trash</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Zoom out</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Fit</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Show every pixel: 100 %</source>
        <translation>Show every pixel: 100 %</translation>
    </message>
    <message>
        <source>Fit into the window</source>
        <translation>Fit into the window</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Zoom in</translation>
    </message>
    <message>
        <source>This photo cannot be shown now: its file is not there or cannot be read.</source>
        <translation>This photo cannot be shown now: its file is not there or cannot be read.</translation>
    </message>
    <message>
        <source>Photo before</source>
        <translation>Photo before</translation>
    </message>
    <message>
        <source>Next photo</source>
        <translation>Next photo</translation>
    </message>
    <message>
        <source>Hide who is there</source>
        <translation>Hide who is there</translation>
    </message>
    <message>
        <source>Show who is there</source>
        <translation>Show who is there</translation>
    </message>
</context>
<context>
    <name>RatingStars</name>
    <message>
        <source>Rating</source>
        <translation>Rating</translation>
    </message>
    <message>
        <source>no stars</source>
        <translation>no stars</translation>
    </message>
    <message numerus="yes">
        <source>%n star(s)</source>
        <translation>
            <numerusform>%n star</numerusform>
            <numerusform>%n stars</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RemoveDialog</name>
    <message>
        <source>Delete %1 from this machine?</source>
        <translation>Delete %1 from this machine?</translation>
    </message>
    <message>
        <source>It can be downloaded again. Pictures made with it stay.</source>
        <translation>It can be downloaded again. Pictures made with it stay.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Keep it</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
</context>
<context>
    <name>RunHeader</name>
    <message numerus="yes">
        <source>%n photo(s), %1 held out</source>
        <translation>
            <numerusform>%n photo, %1 held out</numerusform>
            <numerusform>%n photos, %1 held out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s)</source>
        <translation>
            <numerusform>%n photo</numerusform>
            <numerusform>%n photos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, rank %2</source>
        <translation>%1, rank %2</translation>
    </message>
    <message>
        <source>trigger “%1”</source>
        <translation>trigger “%1”</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Step %1 of %2</translation>
    </message>
    <message>
        <source>Reading photos and captions: %1 of %2</source>
        <translation>Reading photos and captions: %1 of %2</translation>
    </message>
    <message>
        <source>Making samples: %1 of %2</source>
        <translation>Making samples: %1 of %2</translation>
    </message>
    <message>
        <source>Getting ready</source>
        <translation>Getting ready</translation>
    </message>
    <message>
        <source>Loading the model</source>
        <translation>Loading the model</translation>
    </message>
    <message>
        <source>Proving what was learned</source>
        <translation>Proving what was learned</translation>
    </message>
    <message>
        <source>Waits until no picture does</source>
        <translation>Waits until no picture does</translation>
    </message>
    <message>
        <source>Stopped at step %1; it can go on from its last checkpoint</source>
        <translation>Stopped at step %1; it can go on from its last checkpoint</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Stopped</translation>
    </message>
    <message>
        <source>Finished early: %1</source>
        <translation>Finished early: %1</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Finished</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>paused</translation>
    </message>
    <message>
        <source>loss %1</source>
        <translation>loss %1</translation>
    </message>
    <message numerus="yes">
        <source>went on %n time(s) after the engine had died</source>
        <translation>
            <numerusform>went on %n time after the engine had died</numerusform>
            <numerusform>went on %n times after the engine had died</numerusform>
        </translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Back; training goes on</source>
        <translation>Back; training goes on</translation>
    </message>
    <message>
        <source>Progress of the training</source>
        <translation>Progress of the training</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Go on</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Paused it stands still before its next step and keeps its memory, also over a restart</source>
        <translation>Paused it stands still before its next step and keeps its memory, also over a restart</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>It can go on later from its last checkpoint</source>
        <translation>It can go on later from its last checkpoint</translation>
    </message>
    <message>
        <source>Make pictures with it</source>
        <translation>Make pictures with it</translation>
    </message>
    <message>
        <source>Show files</source>
        <translation>Show files</translation>
    </message>
    <message>
        <source>One for ComfyUI, kohya and others, and one for diffusers</source>
        <translation>One for ComfyUI, kohya and others, and one for diffusers</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>Take off the list</translation>
    </message>
    <message>
        <source>Making pictures of what the model knows: %1 of %2</source>
        <translation>Making pictures of what the model knows: %1 of %2</translation>
    </message>
</context>
<context>
    <name>RunPage</name>
    <message>
        <source>Photos</source>
        <translation>Photos</translation>
    </message>
    <message numerus="yes">
        <source>%n learned from</source>
        <translation>
            <numerusform>%n learned from</numerusform>
            <numerusform>%n learned from</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n held out to measure by</source>
        <translation>
            <numerusform>%n held out to measure by</numerusform>
            <numerusform>%n held out to measure by</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SamplePicture</name>
    <message>
        <source>not made yet</source>
        <translation>not made yet</translation>
    </message>
</context>
<context>
    <name>SamplesPanel</name>
    <message>
        <source>was not made</source>
        <translation>was not made</translation>
    </message>
    <message>
        <source>not made yet</source>
        <translation>not made yet</translation>
    </message>
    <message>
        <source>with %1</source>
        <translation>with %1</translation>
    </message>
    <message>
        <source>with %1, step %2 (best so far)</source>
        <translation>with %1, step %2 (best so far)</translation>
    </message>
    <message>
        <source>with %1, step %2</source>
        <translation>with %1, step %2</translation>
    </message>
    <message>
        <source>Same seed</source>
        <translation>Same seed</translation>
    </message>
    <message>
        <source>without %1</source>
        <translation>without %1</translation>
    </message>
    <message>
        <source>Stops by itself when likeness stops rising.</source>
        <translation>Stops by itself when likeness stops rising.</translation>
    </message>
</context>
<context>
    <name>SavedSetRow</name>
    <message numerus="yes">
        <source>%n photo(s)</source>
        <translation>
            <numerusform>%n photo</numerusform>
            <numerusform>%n photos</numerusform>
        </translation>
    </message>
    <message>
        <source>trigger “%1”</source>
        <translation>trigger “%1”</translation>
    </message>
    <message>
        <source>trained: %1</source>
        <translation>trained: %1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Open %1</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>Delete %1</translation>
    </message>
</context>
<context>
    <name>SearchBox</name>
    <message>
        <source>Search: words, camera:x100, rating:&gt;3, 2024..2025</source>
        <translation>Search: words, camera:x100, rating:&gt;3, 2024..2025</translation>
    </message>
    <message>
        <source>Search the library</source>
        <translation>Search the library</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>%1 shown</source>
        <translation>%1 shown</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Clear the search</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>What may follow</source>
        <translation>What may follow</translation>
    </message>
</context>
<context>
    <name>SetPage</name>
    <message>
        <source>Back to the start</source>
        <translation>Back to the start</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Photos</translation>
    </message>
    <message>
        <source>Checking %1 of %2: %3</source>
        <translation>Checking %1 of %2: %3</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s), not checked</source>
        <translation>
            <numerusform>%n photo, not checked</numerusform>
            <numerusform>%n photos, not checked</numerusform>
        </translation>
    </message>
    <message>
        <source>Progress of the check</source>
        <translation>Progress of the check</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Stop the check</source>
        <translation>Stop the check</translation>
    </message>
    <message>
        <source>Check them</source>
        <translation>Check them</translation>
    </message>
    <message>
        <source>Add photos</source>
        <translation>Add photos</translation>
    </message>
</context>
<context>
    <name>SettingsGrid</name>
    <message>
        <source>Square</source>
        <translation>Square</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>Portrait</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>Landscape</translation>
    </message>
    <message>
        <source>Wide</source>
        <translation>Wide</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>Large</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>%1 · the model’s own size</source>
        <translation>%1 · the model’s own size</translation>
    </message>
    <message>
        <source>Other size</source>
        <translation>Other size</translation>
    </message>
    <message>
        <source>any multiple of 16</source>
        <translation>any multiple of 16</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Model</translation>
    </message>
    <message>
        <source>The checkpoint that draws: a FLUX.1 model in diffusers format</source>
        <translation>The checkpoint that draws: a FLUX.1 model in diffusers format</translation>
    </message>
    <message>
        <source>Add a model folder</source>
        <translation>Add a model folder</translation>
    </message>
    <message>
        <source>FLUX.1 in diffusers format</source>
        <translation>FLUX.1 in diffusers format</translation>
    </message>
    <message>
        <source>none</source>
        <translation>none</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Size</translation>
    </message>
    <message>
        <source>Width × height in pixels</source>
        <translation>Width × height in pixels</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Pictures</translation>
    </message>
    <message>
        <source>How many to make, each from the next seed</source>
        <translation>How many to make, each from the next seed</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Width</translation>
    </message>
    <message>
        <source>px</source>
        <translation>px</translation>
    </message>
    <message>
        <source>A multiple of 16</source>
        <translation>A multiple of 16</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Height</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Steps</translation>
    </message>
    <message>
        <source>More steps take longer and may draw finer</source>
        <translation>More steps take longer and may draw finer</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Seed</translation>
    </message>
    <message>
        <source>The same seed and settings give the same picture. Empty: a new one each time.</source>
        <translation>The same seed and settings give the same picture. Empty: a new one each time.</translation>
    </message>
    <message>
        <source>random</source>
        <translation>random</translation>
    </message>
    <message>
        <source>Back to a random seed</source>
        <translation>Back to a random seed</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>Guidance</translation>
    </message>
    <message>
        <source>How closely the picture follows the prompt (distilled guidance)</source>
        <translation>How closely the picture follows the prompt (distilled guidance)</translation>
    </message>
    <message>
        <source>As the photo</source>
        <translation>As the photo</translation>
    </message>
    <message>
        <source>Personal model</source>
        <translation>Personal model</translation>
    </message>
    <message>
        <source>A LoRA: who or what it was taught. Several at once: &lt;lora:NAME:1&gt; in the prompt</source>
        <translation>A LoRA: who or what it was taught. Several at once: &lt;lora:NAME:1&gt; in the prompt</translation>
    </message>
    <message>
        <source>None</source>
        <translation>None</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Choose a file</translation>
    </message>
    <message>
        <source>LoRA, safetensors</source>
        <translation>LoRA, safetensors</translation>
    </message>
    <message>
        <source>Its strength</source>
        <translation>Its strength</translation>
    </message>
    <message>
        <source>100 % as it was trained; more may distort</source>
        <translation>100 % as it was trained; more may distort</translation>
    </message>
</context>
<context>
    <name>SettingsScreen</name>
    <message>
        <source>As the system</source>
        <translation>As the system</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dark</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>High contrast</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Appearance</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Theme</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Text size</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>Less motion</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Pictures</translation>
    </message>
    <message>
        <source>New pictures are kept in</source>
        <translation>New pictures are kept in</translation>
    </message>
    <message>
        <source>Change folder</source>
        <translation>Change folder</translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation>Show folder</translation>
    </message>
    <message>
        <source>Use the usual folder</source>
        <translation>Use the usual folder</translation>
    </message>
    <message>
        <source>Pictures made before stay where they are and stay in the strip.</source>
        <translation>Pictures made before stay where they are and stay in the strip.</translation>
    </message>
    <message>
        <source>Where new pictures are kept</source>
        <translation>Where new pictures are kept</translation>
    </message>
</context>
<context>
    <name>ShortcutHelp</name>
    <message>
        <source>Make</source>
        <translation>Make</translation>
    </message>
    <message>
        <source>Generate</source>
        <translation>Generate</translation>
    </message>
    <message>
        <source>Cancel the running job</source>
        <translation>Cancel the running job</translation>
    </message>
    <message>
        <source>Go to the prompt</source>
        <translation>Go to the prompt</translation>
    </message>
    <message>
        <source>Make again with the same seed</source>
        <translation>Make again with the same seed</translation>
    </message>
    <message>
        <source>Vary with a new seed</source>
        <translation>Vary with a new seed</translation>
    </message>
    <message>
        <source>Use these settings</source>
        <translation>Use these settings</translation>
    </message>
    <message>
        <source>Pause the queue</source>
        <translation>Pause the queue</translation>
    </message>
    <message>
        <source>Show the queue</source>
        <translation>Show the queue</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Picture</translation>
    </message>
    <message>
        <source>Zoom in and out</source>
        <translation>Zoom in and out</translation>
    </message>
    <message>
        <source>Fit into the window</source>
        <translation>Fit into the window</translation>
    </message>
    <message>
        <source>Every pixel: 100 %</source>
        <translation>Every pixel: 100 %</translation>
    </message>
    <message>
        <source>Newer or older picture</source>
        <translation>Newer or older picture</translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation>Favourite</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Save as</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Show in folder</translation>
    </message>
    <message>
        <source>Move to trash</source>
        <translation>Move to trash</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Window</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Whole screen</source>
        <translation>Whole screen</translation>
    </message>
    <message>
        <source>This page</source>
        <translation>This page</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quit</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Shortcuts</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Models</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Train</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Library</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Look at it</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Edit</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Rate</translation>
    </message>
    <message>
        <source>Pick, reject, neither</source>
        <translation>Pick, reject, neither</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Select all</translation>
    </message>
    <message>
        <source>Select from here to there</source>
        <translation>Select from here to there</translation>
    </message>
    <message>
        <source>Shift+arrows</source>
        <translation>Shift+arrows</translation>
    </message>
    <message>
        <source>Larger or smaller tiles</source>
        <translation>Larger or smaller tiles</translation>
    </message>
    <message>
        <source>Albums</source>
        <translation>Albums</translation>
    </message>
    <message>
        <source>Add to an album</source>
        <translation>Add to an album</translation>
    </message>
    <message>
        <source>What is known of it</source>
        <translation>What is known of it</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Editor</source>
        <translation>Editor</translation>
    </message>
    <message>
        <source>Crop</source>
        <translation>Crop</translation>
    </message>
    <message>
        <source>Heal spots</source>
        <translation>Heal spots</translation>
    </message>
    <message>
        <source>Back to the library</source>
        <translation>Back to the library</translation>
    </message>
    <message>
        <source>Undo, redo</source>
        <translation>Undo, redo</translation>
    </message>
    <message>
        <source>Without the edit, while held</source>
        <translation>Without the edit, while held</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>Before and after</translation>
    </message>
    <message>
        <source>Turn</source>
        <translation>Turn</translation>
    </message>
    <message>
        <source>Copy the edit, paste it</source>
        <translation>Copy the edit, paste it</translation>
    </message>
    <message>
        <source>Choose what is copied</source>
        <translation>Choose what is copied</translation>
    </message>
    <message>
        <source>Reset a slider</source>
        <translation>Reset a slider</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Photos in the grid</source>
        <translation>Photos in the grid</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Move</translation>
    </message>
    <message>
        <source>arrows</source>
        <translation>arrows</translation>
    </message>
    <message>
        <source>First, last</source>
        <translation>First, last</translation>
    </message>
    <message>
        <source>Home  End</source>
        <translation>Home  End</translation>
    </message>
    <message>
        <source>A screenful</source>
        <translation>A screenful</translation>
    </message>
    <message>
        <source>Page Up  Page Down</source>
        <translation>Page Up  Page Down</translation>
    </message>
    <message>
        <source>Move without selecting</source>
        <translation>Move without selecting</translation>
    </message>
    <message>
        <source>Ctrl+arrows</source>
        <translation>Ctrl+arrows</translation>
    </message>
    <message>
        <source>Select one more</source>
        <translation>Select one more</translation>
    </message>
    <message>
        <source>Ctrl+Space  Ctrl+click</source>
        <translation>Ctrl+Space  Ctrl+click</translation>
    </message>
    <message>
        <source>Select with a frame</source>
        <translation>Select with a frame</translation>
    </message>
    <message>
        <source>drag beside them</source>
        <translation>drag beside them</translation>
    </message>
    <message>
        <source>Select nothing, show everything</source>
        <translation>Select nothing, show everything</translation>
    </message>
    <message>
        <source>Its menu</source>
        <translation>Its menu</translation>
    </message>
    <message>
        <source>Search by typing</source>
        <translation>Search by typing</translation>
    </message>
    <message>
        <source>Space  ↵</source>
        <translation>Space  ↵</translation>
    </message>
    <message>
        <source>Copy an edit, paste it</source>
        <translation>Copy an edit, paste it</translation>
    </message>
    <message>
        <source>Back to the original</source>
        <translation>Back to the original</translation>
    </message>
    <message>
        <source>People</source>
        <translation>People</translation>
    </message>
    <message>
        <source>Name somebody</source>
        <translation>Name somebody</translation>
    </message>
    <message>
        <source>Ratio the other way round</source>
        <translation>Ratio the other way round</translation>
    </message>
    <message>
        <source>Done with the tool</source>
        <translation>Done with the tool</translation>
    </message>
    <message>
        <source>Photo before or after</source>
        <translation>Photo before or after</translation>
    </message>
    <message>
        <source>Paste onto what is selected below</source>
        <translation>Paste onto what is selected below</translation>
    </message>
    <message>
        <source>Back to the original, there</source>
        <translation>Back to the original, there</translation>
    </message>
</context>
<context>
    <name>SplitDivider</name>
    <message>
        <source>Line between before and after</source>
        <translation>Line between before and after</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Teach a model who or what you mean</source>
        <translation>Teach a model who or what you mean</translation>
    </message>
    <message>
        <source>Drop 10 to 20 photos of one subject here, or choose them: your dog, your child, a cup you made. They stay where they are, on this computer, and are never changed.</source>
        <translation>Drop 10 to 20 photos of one subject here, or choose them: your dog, your child, a cup you made. They stay where they are, on this computer, and are never changed.</translation>
    </message>
    <message>
        <source>Choose photos</source>
        <translation>Choose photos</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Choose a folder</translation>
    </message>
    <message>
        <source>Best: sharp, from many sides, in different light and places, with nobody else in them.</source>
        <translation>Best: sharp, from many sides, in different light and places, with nobody else in them.</translation>
    </message>
    <message>
        <source>Trainings</source>
        <translation>Trainings</translation>
    </message>
    <message>
        <source>Kept sets</source>
        <translation>Kept sets</translation>
    </message>
</context>
<context>
    <name>StartProblem</name>
    <message>
        <source>PhotoFlux cannot start</source>
        <translation>PhotoFlux cannot start</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>The library is as it was in the backup.</source>
        <translation>The library is as it was in the backup.</translation>
    </message>
    <message>
        <source>The library is as it was in the backup. What was left of it lies in %1.</source>
        <translation>The library is as it was in the backup. What was left of it lies in %1.</translation>
    </message>
    <message>
        <source>Restoring a backup: %1 %</source>
        <translation>Restoring a backup: %1 %</translation>
    </message>
    <message>
        <source>There is a backup of %1. Restoring it deletes nothing: what is left of the library now is moved aside.</source>
        <translation>There is a backup of %1. Restoring it deletes nothing: what is left of the library now is moved aside.</translation>
    </message>
    <message>
        <source>Your photos are where they were. Where the library lies on another disk, connect it and start again. A damaged library comes back from its backup: photoflux library restore --backup FOLDER</source>
        <translation>Your photos are where they were. Where the library lies on another disk, connect it and start again. A damaged library comes back from its backup: photoflux library restore --backup FOLDER</translation>
    </message>
    <message>
        <source>Restore the backup</source>
        <translation>Restore the backup</translation>
    </message>
    <message>
        <source>Open the library</source>
        <translation>Open the library</translation>
    </message>
</context>
<context>
    <name>Strip</name>
    <message>
        <source>Pictures made before</source>
        <translation>Pictures made before</translation>
    </message>
    <message>
        <source>The picture being made</source>
        <translation>The picture being made</translation>
    </message>
    <message>
        <source>%1, seed %2, favourite</source>
        <translation>%1, seed %2, favourite</translation>
    </message>
    <message>
        <source>%1, seed %2</source>
        <translation>%1, seed %2</translation>
    </message>
</context>
<context>
    <name>StripTile</name>
    <message>
        <source>Photo %1 of %2</source>
        <translation>Photo %1 of %2</translation>
    </message>
</context>
<context>
    <name>SubjectPanel</name>
    <message>
        <source>Needs %1 of memory, and this machine has %2. Choose a smaller model, or train at fewer pixels.</source>
        <translation>Needs %1 of memory, and this machine has %2. Choose a smaller model, or train at fewer pixels.</translation>
    </message>
    <message>
        <source>%1 of %2 memory</source>
        <translation>%1 of %2 memory</translation>
    </message>
    <message>
        <source>the processor</source>
        <translation>the processor</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>about %1</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Subject</translation>
    </message>
    <message>
        <source>Who or what</source>
        <translation>Who or what</translation>
    </message>
    <message>
        <source>A name for the subject and its set: Mia, My blue cup</source>
        <translation>A name for the subject and its set: Mia, My blue cup</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>What it is</translation>
    </message>
    <message>
        <source>One word for its kind (class word), in English, as models read it: dog, woman, cup</source>
        <translation>One word for its kind (class word), in English, as models read it: dog, woman, cup</translation>
    </message>
    <message>
        <source>A person is shown</source>
        <translation>A person is shown</translation>
    </message>
    <message>
        <source>Captions from text files</source>
        <translation>Captions from text files</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Model</translation>
    </message>
    <message>
        <source>What learns the subject; pictures with it are then made by this model</source>
        <translation>What learns the subject; pictures with it are then made by this model</translation>
    </message>
    <message>
        <source>none</source>
        <translation>none</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>Less</translation>
    </message>
    <message>
        <source>More</source>
        <translation>More</translation>
    </message>
    <message>
        <source>Trigger word, resolution, steps and rank</source>
        <translation>Trigger word, resolution, steps and rank</translation>
    </message>
    <message>
        <source>Trigger word</source>
        <translation>Trigger word</translation>
    </message>
    <message>
        <source>What calls the subject in a prompt. Best a word that means nothing yet.</source>
        <translation>What calls the subject in a prompt. Best a word that means nothing yet.</translation>
    </message>
    <message>
        <source>Trained at</source>
        <translation>Trained at</translation>
    </message>
    <message>
        <source>px</source>
        <translation>px</translation>
    </message>
    <message>
        <source>Side of the square whose number of pixels photos are trained at</source>
        <translation>Side of the square whose number of pixels photos are trained at</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Steps</translation>
    </message>
    <message>
        <source>It stops earlier when likeness stops rising</source>
        <translation>It stops earlier when likeness stops rising</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Rank</translation>
    </message>
    <message>
        <source>Size of the personal model (LoRA rank): more learns finer detail and is slower</source>
        <translation>Size of the personal model (LoRA rank): more learns finer detail and is slower</translation>
    </message>
    <message>
        <source>Start training</source>
        <translation>Start training</translation>
    </message>
    <message>
        <source>Keep the set for later</source>
        <translation>Keep the set for later</translation>
    </message>
    <message>
        <source>The set is kept</source>
        <translation>The set is kept</translation>
    </message>
    <message>
        <source>On %1: %2, %3</source>
        <translation>On %1: %2, %3</translation>
    </message>
</context>
<context>
    <name>TagEditor</name>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>Take the tag %1 off</source>
        <translation>Take the tag %1 off</translation>
    </message>
    <message>
        <source>Add a tag to all</source>
        <translation>Add a tag to all</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>Add a tag</translation>
    </message>
    <message>
        <source>Press Enter after each</source>
        <translation>Press Enter after each</translation>
    </message>
</context>
<context>
    <name>ThumbnailProvider</name>
    <message>
        <source>given up</source>
        <translation>given up</translation>
    </message>
    <message>
        <source>no picture came of it</source>
        <translation>no picture came of it</translation>
    </message>
</context>
<context>
    <name>TileGrid</name>
    <message>
        <source>Photos</source>
        <translation>Photos</translation>
    </message>
</context>
<context>
    <name>Train</name>
    <message>
        <source>Step %1 of %2 was the best, and its factors were kept.</source>
        <translation>Step %1 of %2 was the best, and its factors were kept.</translation>
    </message>
    <message>
        <source>Likeness to the photos: %1 before, %2 after (1 would be the same picture).</source>
        <translation>Likeness to the photos: %1 before, %2 after (1 would be the same picture).</translation>
    </message>
    <message>
        <source>Variety of the pictures kept: %1 %. What does not name the subject changed by %2.</source>
        <translation>Variety of the pictures kept: %1 %. What does not name the subject changed by %2.</translation>
    </message>
    <message>
        <source>The model has changed; nothing was measured.</source>
        <translation>The model has changed; nothing was measured.</translation>
    </message>
    <message>
        <source>Nothing was learned: all factors are still zero.</source>
        <translation>Nothing was learned: all factors are still zero.</translation>
    </message>
    <message>
        <source>The same prompt and seed without it: %1</source>
        <translation>The same prompt and seed without it: %1</translation>
    </message>
    <message>
        <source>and with it: %1</source>
        <translation>and with it: %1</translation>
    </message>
    <message>
        <source>there is no training to resume under that name; begin one with --photos</source>
        <translation>there is no training to resume under that name; begin one with --photos</translation>
    </message>
    <message>
        <source>a training of that name was begun with other settings; --resume goes on with those, another --name begins another one</source>
        <translation>a training of that name was begun with other settings; --resume goes on with those, another --name begins another one</translation>
    </message>
    <message>
        <source>--layers can be attention, feed-forward, modulation and clip, with commas between them, not &quot;%1&quot;</source>
        <translation>--layers can be attention, feed-forward, modulation and clip, with commas between them, not &quot;%1&quot;</translation>
    </message>
    <message>
        <source>--%1 can be %2, not &quot;%3&quot;</source>
        <translation>--%1 can be %2, not &quot;%3&quot;</translation>
    </message>
    <message>
        <source>train needs a name for what it makes: --name NAME</source>
        <translation>train needs a name for what it makes: --name NAME</translation>
    </message>
    <message>
        <source>--%1 is said when a data set is made, with --photos</source>
        <translation>--%1 is said when a data set is made, with --photos</translation>
    </message>
    <message>
        <source>train needs a new word that will call the subject: --trigger WORD</source>
        <translation>train needs a new word that will call the subject: --trigger WORD</translation>
    </message>
    <message>
        <source>there is a data set &quot;%1&quot; already, of other photos or words; choose another --name, train on it with --data-set, or delete it: photoflux dataset remove &quot;%1&quot;</source>
        <translation>there is a data set &quot;%1&quot; already, of other photos or words; choose another --name, train on it with --data-set, or delete it: photoflux dataset remove &quot;%1&quot;</translation>
    </message>
    <message>
        <source>photos and --data-set cannot go together</source>
        <translation>photos and --data-set cannot go together</translation>
    </message>
    <message>
        <source>train needs photos: --photos FOLDER, --from-library QUERY or --album NAME; or a data set: --data-set NAME; &quot;photoflux train --help&quot; shows how</source>
        <translation>train needs photos: --photos FOLDER, --from-library QUERY or --album NAME; or a data set: --data-set NAME; &quot;photoflux train --help&quot; shows how</translation>
    </message>
    <message>
        <source>photoflux train --photos FOLDER|FILE… --name NAME --trigger WORD [options]
photoflux train --from-library QUERY|--album NAME …   photos of the library, as &quot;library search&quot; finds them
photoflux train --data-set NAME [options]     from a data set that &quot;photoflux dataset make&quot; made

Trains a personal model (a LoRA) and shows what it has learned; then:
photoflux generate &quot;a picture of WORD …&quot; --lora NAME

  --trigger WORD    a new word that will call the subject, --class WORD what it is (dog, woman, cup)
  --person          a person is the subject; --consent: that person agreed:
                    %1
  --keep FILE       overrule the choice of photos; may come several times, as --leave FILE
  --model NAME|PATH the model to train for (default: mini)
  --forecast        only say what it will take
  --out FOLDER      where NAME.safetensors (kohya&apos;s layout) and NAME-diffusers.safetensors go
                    (default: where --lora NAME finds them)
  --resume          go on with the settings that it was begun with; the same command does, too

What follows has defaults that suit the model:
  --steps N --batch N --rate R --rank N --alpha A --resolution N --seed N
  --optimizer adamw|adamw8bit|prodigy    --times uniform|sigmoid|logit-normal|shifted
  --layers attention,feed-forward,modulation,clip   what of the model gets factors
  --beside LORA     acts while it trains and does not come into the result, as [schnell] needs one
  --encoder NAME|FOLDER   a DINOv2 or CLIP that compares pictures, or built-in (default: dinov2-small where it
                    was downloaded, else the one built in)
  --samples N       sample pictures of each prompt whenever likeness is measured; 0: nothing is measured
  --no-early-stop   make every step, even when likeness gains nothing more
  --no-prior        do not learn the model&apos;s own pictures beside the photos, by which a small model keeps what
                    it knows
  --device D --precision P --memory GB   as for generate
  --quiet           no progress
  --json            one event a line on stdout: forecast, progress, sample, measure, trained, done

Ctrl-C keeps a checkpoint. The paths of the files go to stdout. Exit codes: 0 done, 2 wrong usage, 3 bad
input or nothing learned, 4 not enough memory or disk, 130 cancelled.</source>
        <translation>photoflux train --photos FOLDER|FILE… --name NAME --trigger WORD [options]
photoflux train --from-library QUERY|--album NAME …   photos of the library, as &quot;library search&quot; finds them
photoflux train --data-set NAME [options]     from a data set that &quot;photoflux dataset make&quot; made

Trains a personal model (a LoRA) and shows what it has learned; then:
photoflux generate &quot;a picture of WORD …&quot; --lora NAME

  --trigger WORD    a new word that will call the subject, --class WORD what it is (dog, woman, cup)
  --person          a person is the subject; --consent: that person agreed:
                    %1
  --keep FILE       overrule the choice of photos; may come several times, as --leave FILE
  --model NAME|PATH the model to train for (default: mini)
  --forecast        only say what it will take
  --out FOLDER      where NAME.safetensors (kohya&apos;s layout) and NAME-diffusers.safetensors go
                    (default: where --lora NAME finds them)
  --resume          go on with the settings that it was begun with; the same command does, too

What follows has defaults that suit the model:
  --steps N --batch N --rate R --rank N --alpha A --resolution N --seed N
  --optimizer adamw|adamw8bit|prodigy    --times uniform|sigmoid|logit-normal|shifted
  --layers attention,feed-forward,modulation,clip   what of the model gets factors
  --beside LORA     acts while it trains and does not come into the result, as [schnell] needs one
  --encoder NAME|FOLDER   a DINOv2 or CLIP that compares pictures, or built-in (default: dinov2-small where it
                    was downloaded, else the one built in)
  --samples N       sample pictures of each prompt whenever likeness is measured; 0: nothing is measured
  --no-early-stop   make every step, even when likeness gains nothing more
  --no-prior        do not learn the model&apos;s own pictures beside the photos, by which a small model keeps what
                    it knows
  --device D --precision P --memory GB   as for generate
  --quiet           no progress
  --json            one event a line on stdout: forecast, progress, sample, measure, trained, done

Ctrl-C keeps a checkpoint. The paths of the files go to stdout. Exit codes: 0 done, 2 wrong usage, 3 bad
input or nothing learned, 4 not enough memory or disk, 130 cancelled.</translation>
    </message>
</context>
<context>
    <name>TrainScreen</name>
    <message>
        <source>Train</source>
        <translation>Train</translation>
    </message>
    <message>
        <source>%1 is kept</source>
        <translation>%1 is kept</translation>
    </message>
    <message>
        <source>%1 is deleted; the photos stay</source>
        <translation>%1 is deleted; the photos stay</translation>
    </message>
    <message>
        <source>Leave without keeping the set?</source>
        <translation>Leave without keeping the set?</translation>
    </message>
    <message>
        <source>What you chose and wrote here is then gone. The photos stay.</source>
        <translation>What you chose and wrote here is then gone. The photos stay.</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Stay</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Leave</translation>
    </message>
    <message>
        <source>Delete the set %1?</source>
        <translation>Delete the set %1?</translation>
    </message>
    <message>
        <source>Its choice of photos, its captions, previews and caches and the consent kept with it are deleted. The photos stay.</source>
        <translation>Its choice of photos, its captions, previews and caches and the consent kept with it are deleted. The photos stay.</translation>
    </message>
    <message>
        <source>Its choice of photos, its captions, previews and caches, the consent kept with it and the personal models trained on it (%1) are deleted. The photos stay.</source>
        <translation>Its choice of photos, its captions, previews and caches, the consent kept with it and the personal models trained on it (%1) are deleted. The photos stay.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Keep it</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Take this training off the list?</source>
        <translation>Take this training off the list?</translation>
    </message>
    <message>
        <source>It cannot go on then. The set stays, and the photos do.</source>
        <translation>It cannot go on then. The set stays, and the photos do.</translation>
    </message>
    <message>
        <source>Take it off</source>
        <translation>Take it off</translation>
    </message>
    <message>
        <source>Photos of one subject</source>
        <translation>Photos of one subject</translation>
    </message>
    <message>
        <source>Pictures (*.jpg *.jpeg *.png *.webp *.tif *.tiff *.bmp)</source>
        <translation>Pictures (*.jpg *.jpeg *.png *.webp *.tif *.tiff *.bmp)</translation>
    </message>
    <message>
        <source>Folder with photos of one subject</source>
        <translation>Folder with photos of one subject</translation>
    </message>
    <message>
        <source>Its curves and its proof are not shown any more. The personal model, the set and the photos stay.</source>
        <translation>Its curves and its proof are not shown any more. The personal model, the set and the photos stay.</translation>
    </message>
</context>
<context>
    <name>TrainingRow</name>
    <message>
        <source>waits</source>
        <translation>waits</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>paused</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>finished</translation>
    </message>
    <message>
        <source>did not finish</source>
        <translation>did not finish</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>stopped</translation>
    </message>
    <message>
        <source>step %1 of %2</source>
        <translation>step %1 of %2</translation>
    </message>
    <message>
        <source>getting ready</source>
        <translation>getting ready</translation>
    </message>
    <message>
        <source>Progress of “%1”</source>
        <translation>Progress of “%1”</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Show</translation>
    </message>
    <message>
        <source>Show the training of %1</source>
        <translation>Show the training of %1</translation>
    </message>
</context>
<context>
    <name>TroubleList</name>
    <message>
        <source>Files that need a look</source>
        <translation>Files that need a look</translation>
    </message>
    <message>
        <source>In the library, with something amiss</source>
        <translation>In the library, with something amiss</translation>
    </message>
    <message>
        <source>Could not be read</source>
        <translation>Could not be read</translation>
    </message>
    <message>
        <source>Show %1 in its folder</source>
        <translation>Show %1 in its folder</translation>
    </message>
</context>
<context>
    <name>VersionGroup</name>
    <message>
        <source>A version is the same photo edited in another way, beside this one.</source>
        <translation>A version is the same photo edited in another way, beside this one.</translation>
    </message>
    <message>
        <source>shown</source>
        <translation>shown</translation>
    </message>
    <message>
        <source>Rename %1</source>
        <translation>Rename %1</translation>
    </message>
    <message>
        <source>Remove %1 with its steps</source>
        <translation>Remove %1 with its steps</translation>
    </message>
    <message>
        <source>New version from this…</source>
        <translation>New version from this…</translation>
    </message>
</context>
<context>
    <name>ViewBar</name>
    <message>
        <source>Newest first</source>
        <translation>Newest first</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Oldest first</translation>
    </message>
    <message>
        <source>Last added</source>
        <translation>Last added</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>By name</translation>
    </message>
    <message>
        <source>Best first</source>
        <translation>Best first</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Trash</translation>
    </message>
    <message>
        <source>All albums</source>
        <translation>All albums</translation>
    </message>
    <message>
        <source>Albums</source>
        <translation>Albums</translation>
    </message>
    <message>
        <source>Empty the trash</source>
        <translation>Empty the trash</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n selected</numerusform>
            <numerusform>%n selected</numerusform>
        </translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Order</translation>
    </message>
    <message>
        <source>Size of the tiles</source>
        <translation>Size of the tiles</translation>
    </message>
    <message>
        <source>Hide what is known of the photo</source>
        <translation>Hide what is known of the photo</translation>
    </message>
    <message>
        <source>Show what is known of the photo</source>
        <translation>Show what is known of the photo</translation>
    </message>
    <message>
        <source>New album of the selection…</source>
        <translation>New album of the selection…</translation>
    </message>
    <message>
        <source>New album…</source>
        <translation>New album…</translation>
    </message>
    <message>
        <source>Keep this search as an album…</source>
        <translation>Keep this search as an album…</translation>
    </message>
    <message>
        <source>Rename this album…</source>
        <translation>Rename this album…</translation>
    </message>
    <message>
        <source>Remove this album…</source>
        <translation>Remove this album…</translation>
    </message>
    <message>
        <source>One person</source>
        <translation>One person</translation>
    </message>
    <message>
        <source>People</source>
        <translation>People</translation>
    </message>
    <message>
        <source>Back to the photos</source>
        <translation>Back to the photos</translation>
    </message>
    <message>
        <source>Who is in the photos</source>
        <translation>Who is in the photos</translation>
    </message>
    <message>
        <source>Show everybody&apos;s photos</source>
        <translation>Show everybody&apos;s photos</translation>
    </message>
</context>
<context>
    <name>ZoomBar</name>
    <message>
        <source>Zoom out</source>
        <translation>Zoom out</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Every pixel: 100 %</source>
        <translation>Every pixel: 100 %</translation>
    </message>
    <message>
        <source>Fit into the window</source>
        <translation>Fit into the window</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Zoom in</translation>
    </message>
</context>
<context>
    <name>base</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>database</name>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 cannot be written: %2</translation>
    </message>
    <message>
        <source>%1 was written by a newer PhotoFlux (schema %2, this program knows %3); install the newer version to open it</source>
        <translation>%1 was written by a newer PhotoFlux (schema %2, this program knows %3); install the newer version to open it</translation>
    </message>
    <message>
        <source>%1 failed: the disk is full</source>
        <translation>%1 failed: the disk is full</translation>
    </message>
    <message>
        <source>%1 failed: the disk is full, gone or write-protected (%2)</source>
        <translation>%1 failed: the disk is full, gone or write-protected (%2)</translation>
    </message>
    <message>
        <source>%1 failed: the file is damaged or no PhotoFlux file (%2); restore it from a backup</source>
        <translation>%1 failed: the file is damaged or no PhotoFlux file (%2); restore it from a backup</translation>
    </message>
    <message>
        <source>%1 failed: another program is using the file</source>
        <translation>%1 failed: another program is using the file</translation>
    </message>
    <message>
        <source>%1 failed: there is not enough memory</source>
        <translation>%1 failed: there is not enough memory</translation>
    </message>
    <message>
        <source>%1 failed (%2)</source>
        <translation>%1 failed (%2)</translation>
    </message>
    <message>
        <source>opening %1</source>
        <translation>opening %1</translation>
    </message>
    <message>
        <source>%1 cannot be made: %2</source>
        <translation>%1 cannot be made: %2</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 cannot be read: %2</translation>
    </message>
    <message>
        <source>%1 cannot be closed to other users: %2</source>
        <translation>%1 cannot be closed to other users: %2</translation>
    </message>
    <message>
        <source>%1 cannot be written to the disk: %2</source>
        <translation>%1 cannot be written to the disk: %2</translation>
    </message>
    <message>
        <source>%1 cannot be written</source>
        <translation>%1 cannot be written</translation>
    </message>
    <message>
        <source>%1 cannot be written to the disk</source>
        <translation>%1 cannot be written to the disk</translation>
    </message>
</context>
<context>
    <name>dataset</name>
    <message>
        <source>%1 has %2 bytes; a caption has at most %3, so it is no caption</source>
        <translation>%1 has %2 bytes; a caption has at most %3, so it is no caption</translation>
    </message>
    <message>
        <source>%1 is not UTF-8 text; save it as UTF-8, or leave captions to PhotoFlux</source>
        <translation>%1 is not UTF-8 text; save it as UTF-8, or leave captions to PhotoFlux</translation>
    </message>
    <message>
        <source>&quot;%1&quot; can be no word for a subject: one or a few words of at most %2 characters are wanted, on one line, without commas</source>
        <translation>&quot;%1&quot; can be no word for a subject: one or a few words of at most %2 characters are wanted, on one line, without commas</translation>
    </message>
    <message>
        <source>left out, as you wish</source>
        <translation>left out, as you wish</translation>
    </message>
    <message>
        <source>kept, as you wish</source>
        <translation>kept, as you wish</translation>
    </message>
    <message>
        <source>kept, as you wish, although: %1</source>
        <translation>kept, as you wish, although: %1</translation>
    </message>
    <message>
        <source>the best of all: sharp, large and well lit</source>
        <translation>the best of all: sharp, large and well lit</translation>
    </message>
    <message>
        <source>adds something new: of those chosen, %1 is most like it</source>
        <translation>adds something new: of those chosen, %1 is most like it</translation>
    </message>
    <message>
        <source>not needed: %1 photos are chosen that differ more from each other; %2 is most like it</source>
        <translation>not needed: %1 photos are chosen that differ more from each other; %2 is most like it</translation>
    </message>
    <message>
        <source>%1 of %2 photos can be trained on, and %3 are the least: with fewer, a model repeats the photos instead of learning the subject. Add photos, or keep some that were set aside</source>
        <translation>%1 of %2 photos can be trained on, and %3 are the least: with fewer, a model repeats the photos instead of learning the subject. Add photos, or keep some that were set aside</translation>
    </message>
    <message>
        <source>only %1 photos: %2 to %3 varied ones teach a subject better, from other sides, in other light</source>
        <translation>only %1 photos: %2 to %3 varied ones teach a subject better, from other sides, in other light</translation>
    </message>
    <message>
        <source>%1 photos: more than %2 make training longer, seldom the result better</source>
        <translation>%1 photos: more than %2 make training longer, seldom the result better</translation>
    </message>
    <message>
        <source>Everybody who is the subject of these photos has agreed that a model is made from them which draws new pictures of that person, or, for a child, a parent or guardian has. Deleting the data set deletes that model, its previews and caches.</source>
        <translation>Everybody who is the subject of these photos has agreed that a model is made from them which draws new pictures of that person, or, for a child, a parent or guardian has. Deleting the data set deletes that model, its previews and caches.</translation>
    </message>
    <message>
        <source>a person is the subject, so that person must have agreed first. %1</source>
        <translation>a person is the subject, so that person must have agreed first. %1</translation>
    </message>
    <message>
        <source>%1 is none of the data set&apos;s photos</source>
        <translation>%1 is none of the data set&apos;s photos</translation>
    </message>
    <message>
        <source>%1 was set aside and is not trained on</source>
        <translation>%1 was set aside and is not trained on</translation>
    </message>
    <message>
        <source>%1 was changed since the data set was made; make the data set again</source>
        <translation>%1 was changed since the data set was made; make the data set again</translation>
    </message>
    <message>
        <source>there is no data set &quot;%1&quot;, nor any other</source>
        <translation>there is no data set &quot;%1&quot;, nor any other</translation>
    </message>
    <message>
        <source>there is no data set &quot;%1&quot;; there are: %2</source>
        <translation>there is no data set &quot;%1&quot;; there are: %2</translation>
    </message>
    <message>
        <source>%1 could not be removed: %2</source>
        <translation>%1 could not be removed: %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; can be no name of a data set: it becomes a folder&apos;s, so at most %2 characters, none of / \ : * ? &quot; &lt; &gt; |, no point at its beginning or end</source>
        <translation>&quot;%1&quot; can be no name of a data set: it becomes a folder&apos;s, so at most %2 characters, none of / \ : * ? &quot; &lt; &gt; |, no point at its beginning or end</translation>
    </message>
    <message>
        <source>there is a data set &quot;%1&quot; already; choose another name, or delete it first</source>
        <translation>there is a data set &quot;%1&quot; already; choose another name, or delete it first</translation>
    </message>
    <message>
        <source>an object is wanted</source>
        <translation>an object is wanted</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a whole number from %2 to %3</source>
        <translation>&quot;%1&quot; must be a whole number from %2 to %3</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be true or false</source>
        <translation>&quot;%1&quot; must be true or false</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be text</source>
        <translation>&quot;%1&quot; must be text</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must hold text</source>
        <translation>&quot;%1&quot; must hold text</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a list</source>
        <translation>&quot;%1&quot; must be a list</translation>
    </message>
    <message>
        <source>%1, &quot;%2&quot;</source>
        <translation>%1, &quot;%2&quot;</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not known here</source>
        <translation>&quot;%1&quot; is not known here</translation>
    </message>
    <message>
        <source>%1: %2; the file is damaged or was edited by hand</source>
        <translation>%1: %2; the file is damaged or was edited by hand</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is missing</source>
        <translation>&quot;%1&quot; is missing</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no origin of a caption</source>
        <translation>&quot;%1&quot; is no origin of a caption</translation>
    </message>
    <message>
        <source>&quot;crop&quot; lies outside the photo</source>
        <translation>&quot;crop&quot; lies outside the photo</translation>
    </message>
    <message>
        <source>&quot;sha256&quot; must have 64 hexadecimal digits</source>
        <translation>&quot;sha256&quot; must have 64 hexadecimal digits</translation>
    </message>
    <message>
        <source>&quot;path&quot; must be a whole path</source>
        <translation>&quot;path&quot; must be a whole path</translation>
    </message>
    <message>
        <source>%1 is no data set of PhotoFlux: it does not say so</source>
        <translation>%1 is no data set of PhotoFlux: it does not say so</translation>
    </message>
    <message>
        <source>%1 was written by a newer PhotoFlux (version %2 of the format, this one reads %3)</source>
        <translation>%1 was written by a newer PhotoFlux (version %2 of the format, this one reads %3)</translation>
    </message>
    <message>
        <source>&quot;consent&quot; is missing, although a person is the subject</source>
        <translation>&quot;consent&quot; is missing, although a person is the subject</translation>
    </message>
    <message>
        <source>%1, photo %2</source>
        <translation>%1, photo %2</translation>
    </message>
    <message>
        <source>the built-in description of faces cannot be read</source>
        <translation>the built-in description of faces cannot be read</translation>
    </message>
    <message>
        <source>too small: its %1×%2 pixels would have to be enlarged %3 times for training at %4; more than %5 times teaches blur. Take a larger original, or train at a lower resolution</source>
        <translation>too small: its %1×%2 pixels would have to be enlarged %3 times for training at %4; more than %5 times teaches blur. Take a larger original, or train at a lower resolution</translation>
    </message>
    <message>
        <source>hardly any detail: it is blank, or out of focus all over, so nothing can be learned</source>
        <translation>hardly any detail: it is blank, or out of focus all over, so nothing can be learned</translation>
    </message>
    <message>
        <source>blurred: even its sharpest parts reach %1, where 0 is sharp, 1 is blurred and %2 is the limit; it is out of focus, or moved</source>
        <translation>blurred: even its sharpest parts reach %1, where 0 is sharp, 1 is blurred and %2 is the limit; it is out of focus, or moved</translation>
    </message>
    <message>
        <source>overexposed: too much light has cut off the colours of %1 % of it, and %2 % is pure white (limit %3 %)</source>
        <translation>overexposed: too much light has cut off the colours of %1 % of it, and %2 % is pure white (limit %3 %)</translation>
    </message>
    <message>
        <source>overexposed: %1 % is pure white, and three quarters of the rest are brighter than %2 of 255 (limit %3)</source>
        <translation>overexposed: %1 % is pure white, and three quarters of the rest are brighter than %2 of 255 (limit %3)</translation>
    </message>
    <message>
        <source>underexposed: %1 % is pure black, and three quarters of the rest are darker than %2 of 255 (limit %3)</source>
        <translation>underexposed: %1 % is pure black, and three quarters of the rest are darker than %2 of 255 (limit %3)</translation>
    </message>
    <message>
        <source>no face was found, where a person is the subject. Faces from the side, from behind, tilted, covered or small are not found: keep the photo if it shows the person</source>
        <translation>no face was found, where a person is the subject. Faces from the side, from behind, tilted, covered or small are not found: keep the photo if it shows the person</translation>
    </message>
    <message>
        <source>%1 faces were found, where one person is the subject; cut the photo to that person, or keep it if only one of them is a face</source>
        <translation>%1 faces were found, where one person is the subject; cut the photo to that person, or keep it if only one of them is a face</translation>
    </message>
    <message>
        <source>nearly the same as %1: %2 % alike, from %3 % on a photo adds nothing new</source>
        <translation>nearly the same as %1: %2 % alike, from %3 % on a photo adds nothing new</translation>
    </message>
    <message>
        <source>%1 is not a folder, or does not exist</source>
        <translation>%1 is not a folder, or does not exist</translation>
    </message>
    <message>
        <source>the folder %1 may not be read</source>
        <translation>the folder %1 may not be read</translation>
    </message>
    <message>
        <source>photos are trained at %1 to %2 pixels a side, not at %3</source>
        <translation>photos are trained at %1 to %2 pixels a side, not at %3</translation>
    </message>
    <message>
        <source>%1 ends before its picture does; it is damaged or was cut off</source>
        <translation>%1 ends before its picture does; it is damaged or was cut off</translation>
    </message>
    <message>
        <source>the part of %1 that is to be trained lies outside its %2×%3 pixels; the photo was changed, or the data set was</source>
        <translation>the part of %1 that is to be trained lies outside its %2×%3 pixels; the photo was changed, or the data set was</translation>
    </message>
    <message>
        <source>%1 is no LoRA file any more: its head cannot be read</source>
        <translation>%1 is no LoRA file any more: its head cannot be read</translation>
    </message>
</context>
<context>
    <name>decoder</name>
    <message>
        <source>limits cannot be set: %1</source>
        <translation>limits cannot be set: %1</translation>
    </message>
    <message>
        <source>the sandbox refuses: %1</source>
        <translation>the sandbox refuses: %1</translation>
    </message>
    <message>
        <source>files can still be opened in the sandbox</source>
        <translation>files can still be opened in the sandbox</translation>
    </message>
    <message>
        <source>new rights cannot be given up: %1</source>
        <translation>new rights cannot be given up: %1</translation>
    </message>
</context>
<context>
    <name>desktop</name>
    <message>
        <source>the folder for pictures, %1, is not there and cannot be made; choose another in Settings.</source>
        <translation>the folder for pictures, %1, is not there and cannot be made; choose another in Settings.</translation>
    </message>
    <message>
        <source>%1 could not come into the library</source>
        <translation>%1 could not come into the library</translation>
    </message>
</context>
<context>
    <name>editing</name>
    <message>
        <source>the picture cannot be written as %1 at %2×%3 pixels: %4</source>
        <translation>the picture cannot be written as %1 at %2×%3 pixels: %4</translation>
    </message>
    <message>
        <source>Full size, JPEG</source>
        <translation>Full size, JPEG</translation>
    </message>
    <message>
        <source>For the web</source>
        <translation>For the web</translation>
    </message>
    <message>
        <source>For messages</source>
        <translation>For messages</translation>
    </message>
    <message>
        <source>For a print shop</source>
        <translation>For a print shop</translation>
    </message>
    <message>
        <source>For further work, 16 bits</source>
        <translation>For further work, 16 bits</translation>
    </message>
    <message>
        <source>%1 has 8 bits a channel; for 16 choose PNG or TIFF</source>
        <translation>%1 has 8 bits a channel; for 16 choose PNG or TIFF</translation>
    </message>
    <message>
        <source>the quality can be 1 to 100, not %1</source>
        <translation>the quality can be 1 to 100, not %1</translation>
    </message>
    <message>
        <source>a side can have 1 to %1 pixels</source>
        <translation>a side can have 1 to %1 pixels</translation>
    </message>
    <message>
        <source>there is not enough memory to export this picture</source>
        <translation>there is not enough memory to export this picture</translation>
    </message>
    <message>
        <source>Watercolour</source>
        <translation>Watercolour</translation>
    </message>
    <message>
        <source>Thin washes on rough paper, darker where they dry at their edges</source>
        <translation>Thin washes on rough paper, darker where they dry at their edges</translation>
    </message>
    <message>
        <source>Oil painting</source>
        <translation>Oil painting</translation>
    </message>
    <message>
        <source>Brush strokes along the shapes, in thick paint on canvas</source>
        <translation>Brush strokes along the shapes, in thick paint on canvas</translation>
    </message>
    <message>
        <source>Pencil</source>
        <translation>Pencil</translation>
    </message>
    <message>
        <source>Graphite lines and hatched shadows on drawing paper</source>
        <translation>Graphite lines and hatched shadows on drawing paper</translation>
    </message>
    <message>
        <source>Ink</source>
        <translation>Ink</translation>
    </message>
    <message>
        <source>Pen lines, hatching and black areas on cream paper</source>
        <translation>Pen lines, hatching and black areas on cream paper</translation>
    </message>
    <message>
        <source>Poster</source>
        <translation>Poster</translation>
    </message>
    <message>
        <source>A screen print in a dozen inks of the picture&apos;s own colours</source>
        <translation>A screen print in a dozen inks of the picture&apos;s own colours</translation>
    </message>
    <message>
        <source>Pixels</source>
        <translation>Pixels</translation>
    </message>
    <message>
        <source>A small screen of square pixels with few colours</source>
        <translation>A small screen of square pixels with few colours</translation>
    </message>
    <message>
        <source>Mosaic</source>
        <translation>Mosaic</translation>
    </message>
    <message>
        <source>Small stones in grout, each of one colour</source>
        <translation>Small stones in grout, each of one colour</translation>
    </message>
    <message>
        <source>Plate, 1900s</source>
        <translation>Plate, 1900s</translation>
    </message>
    <message>
        <source>A glass plate that sees blue and little red: pale skies, soft corners, dust, a warm tone</source>
        <translation>A glass plate that sees blue and little red: pale skies, soft corners, dust, a warm tone</translation>
    </message>
    <message>
        <source>Sepia, 1920s</source>
        <translation>Sepia, 1920s</translation>
    </message>
    <message>
        <source>A toned print on cream paper, soft and glowing</source>
        <translation>A toned print on cream paper, soft and glowing</translation>
    </message>
    <message>
        <source>Print, 1950s</source>
        <translation>Print, 1950s</translation>
    </message>
    <message>
        <source>An early colour print: deep reds, soft blues, a paper that became yellow</source>
        <translation>An early colour print: deep reds, soft blues, a paper that became yellow</translation>
    </message>
    <message>
        <source>Print, 1970s</source>
        <translation>Print, 1970s</translation>
    </message>
    <message>
        <source>A print from an album: its blue has faded, so that blacks are brown and lights are warm</source>
        <translation>A print from an album: its blue has faded, so that blacks are brown and lights are warm</translation>
    </message>
    <message>
        <source>Print, 1980s</source>
        <translation>Print, 1980s</translation>
    </message>
    <message>
        <source>A shop&apos;s print: strong colours, cool shadows, a touch of magenta</source>
        <translation>A shop&apos;s print: strong colours, cool shadows, a touch of magenta</translation>
    </message>
    <message>
        <source>Print, 1990s</source>
        <translation>Print, 1990s</translation>
    </message>
    <message>
        <source>Fast film from a small camera: warm skin, greenish shadows, grain</source>
        <translation>Fast film from a small camera: warm skin, greenish shadows, grain</translation>
    </message>
    <message>
        <source>the crop does not lie inside the picture</source>
        <translation>the crop does not lie inside the picture</translation>
    </message>
    <message>
        <source>a crop&apos;s ratio can be 0 to 1000</source>
        <translation>a crop&apos;s ratio can be 0 to 1000</translation>
    </message>
    <message>
        <source>a curve has 2 to %1 points</source>
        <translation>a curve has 2 to %1 points</translation>
    </message>
    <message>
        <source>the points of a curve must lie from 0 to 1, each to the right of the last</source>
        <translation>the points of a curve must lie from 0 to 1, each to the right of the last</translation>
    </message>
    <message>
        <source>at most %1 spots can be healed</source>
        <translation>at most %1 spots can be healed</translation>
    </message>
    <message>
        <source>a spot must lie inside the picture, with a radius up to a quarter</source>
        <translation>a spot must lie inside the picture, with a radius up to a quarter</translation>
    </message>
    <message>
        <source>the colours of the other photo are no colours</source>
        <translation>the colours of the other photo are no colours</translation>
    </message>
    <message>
        <source>Straighten</source>
        <translation>Straighten</translation>
    </message>
    <message>
        <source>Vertical perspective</source>
        <translation>Vertical perspective</translation>
    </message>
    <message>
        <source>Horizontal perspective</source>
        <translation>Horizontal perspective</translation>
    </message>
    <message>
        <source>Exposure</source>
        <translation>Exposure</translation>
    </message>
    <message>
        <source>Brightness</source>
        <translation>Brightness</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Contrast</translation>
    </message>
    <message>
        <source>Highlights</source>
        <translation>Highlights</translation>
    </message>
    <message>
        <source>Shadows</source>
        <translation>Shadows</translation>
    </message>
    <message>
        <source>Whites</source>
        <translation>Whites</translation>
    </message>
    <message>
        <source>Blacks</source>
        <translation>Blacks</translation>
    </message>
    <message>
        <source>Saturation</source>
        <translation>Saturation</translation>
    </message>
    <message>
        <source>Vibrance</source>
        <translation>Vibrance</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Temperature</translation>
    </message>
    <message>
        <source>Tint</source>
        <translation>Tint</translation>
    </message>
    <message>
        <source>Sharpness</source>
        <translation>Sharpness</translation>
    </message>
    <message>
        <source>Sharpening radius</source>
        <translation>Sharpening radius</translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>Noise</translation>
    </message>
    <message>
        <source>Colour noise</source>
        <translation>Colour noise</translation>
    </message>
    <message>
        <source>Strength of the filter</source>
        <translation>Strength of the filter</translation>
    </message>
    <message>
        <source>Grain</source>
        <translation>Grain</translation>
    </message>
    <message>
        <source>Vignette</source>
        <translation>Vignette</translation>
    </message>
    <message>
        <source>&quot;%1&quot; can be %2 to %3</source>
        <translation>&quot;%1&quot; can be %2 to %3</translation>
    </message>
    <message>
        <source>a picture is turned by 0 to 3 quarters</source>
        <translation>a picture is turned by 0 to 3 quarters</translation>
    </message>
    <message>
        <source>there is no filter &quot;%1&quot;</source>
        <translation>there is no filter &quot;%1&quot;</translation>
    </message>
    <message>
        <source>Rotate right</source>
        <translation>Rotate right</translation>
    </message>
    <message>
        <source>Rotate left</source>
        <translation>Rotate left</translation>
    </message>
    <message>
        <source>Rotate by half a turn</source>
        <translation>Rotate by half a turn</translation>
    </message>
    <message>
        <source>Flip</source>
        <translation>Flip</translation>
    </message>
    <message>
        <source>Crop</source>
        <translation>Crop</translation>
    </message>
    <message>
        <source>Spot removed</source>
        <translation>Spot removed</translation>
    </message>
    <message>
        <source>Spot healed</source>
        <translation>Spot healed</translation>
    </message>
    <message>
        <source>Curves</source>
        <translation>Curves</translation>
    </message>
    <message>
        <source>Colours of another photo</source>
        <translation>Colours of another photo</translation>
    </message>
    <message>
        <source>Colours of another photo removed</source>
        <translation>Colours of another photo removed</translation>
    </message>
    <message>
        <source>Filter %1</source>
        <translation>Filter %1</translation>
    </message>
    <message>
        <source>Filter removed</source>
        <translation>Filter removed</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>an object is wanted</source>
        <translation>an object is wanted</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is missing</source>
        <translation>&quot;%1&quot; is missing</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a whole number</source>
        <translation>&quot;%1&quot; must be a whole number</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be true or false</source>
        <translation>&quot;%1&quot; must be true or false</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be text</source>
        <translation>&quot;%1&quot; must be text</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a list</source>
        <translation>&quot;%1&quot; must be a list</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a number</source>
        <translation>&quot;%1&quot; must be a number</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not known here</source>
        <translation>&quot;%1&quot; is not known here</translation>
    </message>
    <message>
        <source>this is no edit: %1; it is damaged or was changed by hand</source>
        <translation>this is no edit: %1; it is damaged or was changed by hand</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must hold pairs of numbers</source>
        <translation>&quot;%1&quot; must hold pairs of numbers</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must hold three numbers</source>
        <translation>&quot;%1&quot; must hold three numbers</translation>
    </message>
    <message>
        <source>this is no edit of PhotoFlux: it does not say so</source>
        <translation>this is no edit of PhotoFlux: it does not say so</translation>
    </message>
    <message>
        <source>this edit was made by a newer PhotoFlux (version %1 of the format, this one reads %2); update the program</source>
        <translation>this edit was made by a newer PhotoFlux (version %1 of the format, this one reads %2); update the program</translation>
    </message>
    <message>
        <source>this is no edit: it is no JSON, or names a value twice</source>
        <translation>this is no edit: it is no JSON, or names a value twice</translation>
    </message>
    <message>
        <source>there is not enough memory for a picture of %1×%2 pixels</source>
        <translation>there is not enough memory for a picture of %1×%2 pixels</translation>
    </message>
    <message>
        <source>a picture cannot be shown at that scale</source>
        <translation>a picture cannot be shown at that scale</translation>
    </message>
    <message>
        <source>the part to be shown lies outside the picture</source>
        <translation>the part to be shown lies outside the picture</translation>
    </message>
    <message>
        <source>there is not enough memory to show this picture</source>
        <translation>there is not enough memory to show this picture</translation>
    </message>
    <message>
        <source>the picture could not be shown: %1</source>
        <translation>the picture could not be shown: %1</translation>
    </message>
    <message>
        <source>there is no picture to edit</source>
        <translation>there is no picture to edit</translation>
    </message>
    <message>
        <source>there is not enough memory to edit a picture of %1×%2 pixels</source>
        <translation>there is not enough memory to edit a picture of %1×%2 pixels</translation>
    </message>
</context>
<context>
    <name>editor</name>
    <message>
        <source>it was edited since, and stays as it is; its own history has the steps</source>
        <translation>it was edited since, and stays as it is; its own history has the steps</translation>
    </message>
</context>
<context>
    <name>engine</name>
    <message>
        <source>&quot;%1&quot; is no device; use auto, cpu, cuda, cuda:N or mps</source>
        <translation>&quot;%1&quot; is no device; use auto, cpu, cuda, cuda:N or mps</translation>
    </message>
    <message>
        <source>%1 is not there: CUDA devices in this machine: %2; --device cpu always works</source>
        <translation>%1 is not there: CUDA devices in this machine: %2; --device cpu always works</translation>
    </message>
    <message>
        <source>%1 is not there: this machine has no such card, or this program was built without it; --device cpu always works</source>
        <translation>%1 is not there: this machine has no such card, or this program was built without it; --device cpu always works</translation>
    </message>
    <message>
        <source>memory ran out while the picture was being made; make it smaller, use fewer tokens, or close other programs</source>
        <translation>memory ran out while the picture was being made; make it smaller, use fewer tokens, or close other programs</translation>
    </message>
    <message>
        <source>LibTorch failed: %1</source>
        <translation>LibTorch failed: %1</translation>
    </message>
    <message>
        <source>unexpected failure: %1</source>
        <translation>unexpected failure: %1</translation>
    </message>
    <message>
        <source>%1 holds no %2 but %3</source>
        <translation>%1 holds no %2 but %3</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 holds of FLUX.1 only: %2. Missing are: %3; put them beside it, or into the folders of a ComfyUI installation</source>
        <translation>%1 holds of FLUX.1 only: %2. Missing are: %3; put them beside it, or into the folders of a ComfyUI installation</translation>
    </message>
    <message>
        <source>flux1-dev or flux1-schnell</source>
        <translation>flux1-dev or flux1-schnell</translation>
    </message>
    <message>
        <source>t5xxl_fp16.safetensors or the like</source>
        <translation>t5xxl_fp16.safetensors or the like</translation>
    </message>
    <message>
        <source>%1 carries no tokenizers, and nobody said where they lie; the installation of PhotoFlux is incomplete</source>
        <translation>%1 carries no tokenizers, and nobody said where they lie; the installation of PhotoFlux is incomplete</translation>
    </message>
    <message>
        <source>there is no model folder at %1; check the name, or run &quot;photoflux doctor&quot; to see what is installed</source>
        <translation>there is no model folder at %1; check the name, or run &quot;photoflux doctor&quot; to see what is installed</translation>
    </message>
    <message>
        <source>%1 has no model_index.json, so it is no diffusers model folder</source>
        <translation>%1 has no model_index.json, so it is no diffusers model folder</translation>
    </message>
    <message>
        <source>%1 is of the kind &quot;%2&quot;; PhotoFlux runs FLUX.1 models (FluxPipeline)</source>
        <translation>%1 is of the kind &quot;%2&quot;; PhotoFlux runs FLUX.1 models (FluxPipeline)</translation>
    </message>
    <message>
        <source>%1 holds %2, but &quot;%3&quot; in its config.json is %4; the two are of different models</source>
        <translation>%1 holds %2, but &quot;%3&quot; in its config.json is %4; the two are of different models</translation>
    </message>
    <message>
        <source>%1: %2; its parts come from different models</source>
        <translation>%1: %2; its parts come from different models</translation>
    </message>
    <message>
        <source>the transformer gives %1 channels, the autoencoder takes %2</source>
        <translation>the transformer gives %1 channels, the autoencoder takes %2</translation>
    </message>
    <message>
        <source>transformer and CLIP encoder differ in width</source>
        <translation>transformer and CLIP encoder differ in width</translation>
    </message>
    <message>
        <source>transformer and T5 encoder differ in width</source>
        <translation>transformer and T5 encoder differ in width</translation>
    </message>
    <message>
        <source>a width of %1 pixels is outside 16 to %2</source>
        <translation>a width of %1 pixels is outside 16 to %2</translation>
    </message>
    <message>
        <source>a height of %1 pixels is outside 16 to %2</source>
        <translation>a height of %1 pixels is outside 16 to %2</translation>
    </message>
    <message>
        <source>a width of %1 pixels is no multiple of 16; use %2 or %3</source>
        <translation>a width of %1 pixels is no multiple of 16; use %2 or %3</translation>
    </message>
    <message>
        <source>a height of %1 pixels is no multiple of 16; use %2 or %3</source>
        <translation>a height of %1 pixels is no multiple of 16; use %2 or %3</translation>
    </message>
    <message>
        <source>%1x%2 pixels are more than 200 megapixels</source>
        <translation>%1x%2 pixels are more than 200 megapixels</translation>
    </message>
    <message>
        <source>%1 holds values that are not finite in %2; the file is damaged, fetch it again</source>
        <translation>%1 holds values that are not finite in %2; the file is damaged, fetch it again</translation>
    </message>
    <message>
        <source>the result has values that are not finite, so no picture was written; %1 is too narrow for this model: try --precision fp32</source>
        <translation>the result has values that are not finite, so no picture was written; %1 is too narrow for this model: try --precision fp32</translation>
    </message>
    <message>
        <source>the prompt is empty; say in a few words what the picture should show</source>
        <translation>the prompt is empty; say in a few words what the picture should show</translation>
    </message>
    <message>
        <source>%1 steps are outside 1 to %2</source>
        <translation>%1 steps are outside 1 to %2</translation>
    </message>
    <message>
        <source>%1 pictures are outside 1 to %2</source>
        <translation>%1 pictures are outside 1 to %2</translation>
    </message>
    <message>
        <source>guidance must be a number from 0 to 100</source>
        <translation>guidance must be a number from 0 to 100</translation>
    </message>
    <message>
        <source>the sequence length must be above 0</source>
        <translation>the sequence length must be above 0</translation>
    </message>
    <message>
        <source>a picture of %1x%2 needs about %3 of memory and %4 are free; make it smaller or close other programs</source>
        <translation>a picture of %1x%2 needs about %3 of memory and %4 are free; make it smaller or close other programs</translation>
    </message>
    <message>
        <source>processors do not compute in fp8; int8 is as small, and faster there</source>
        <translation>processors do not compute in fp8; int8 is as small, and faster there</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no precision; use auto, fp32, bf16, fp16, fp8, int8 or nf4</source>
        <translation>&quot;%1&quot; is no precision; use auto, fp32, bf16, fp16, fp8, int8 or nf4</translation>
    </message>
    <message>
        <source>memory ran out; it goes on within %1, with weights that are read again and again, which is slower</source>
        <translation>memory ran out; it goes on within %1, with weights that are read again and again, which is slower</translation>
    </message>
    <message>
        <source>%1 takes %2 channels; of FLUX.1 there are models with %3, %4 (Depth, Canny) and %5 (Fill)</source>
        <translation>%1 takes %2 channels; of FLUX.1 there are models with %3, %4 (Depth, Canny) and %5 (Fill)</translation>
    </message>
    <message>
        <source>%1 needs at least %2 for this picture, and may take %3; make it smaller, allow more memory, or use a smaller or more strongly quantised model</source>
        <translation>%1 needs at least %2 for this picture, and may take %3; make it smaller, allow more memory, or use a smaller or more strongly quantised model</translation>
    </message>
    <message>
        <source>FLUX.1 Fill repaints a part of a picture: it needs a picture and a mask</source>
        <translation>FLUX.1 Fill repaints a part of a picture: it needs a picture and a mask</translation>
    </message>
    <message>
        <source>FLUX.1 Depth and Canny follow a picture of depths or edges: they need that picture</source>
        <translation>FLUX.1 Depth and Canny follow a picture of depths or edges: they need that picture</translation>
    </message>
    <message>
        <source>the picture to start from is missing or smaller than 16x16 pixels</source>
        <translation>the picture to start from is missing or smaller than 16x16 pixels</translation>
    </message>
    <message>
        <source>the picture to look at has %1x%2 pixels; both must be multiples of 16</source>
        <translation>the picture to look at has %1x%2 pixels; both must be multiples of 16</translation>
    </message>
    <message>
        <source>the picture to start from has %1x%2 pixels and the result %3x%4; both must agree</source>
        <translation>the picture to start from has %1x%2 pixels and the result %3x%4; both must agree</translation>
    </message>
    <message>
        <source>FLUX.1 Fill repaints a part of a picture: it needs a mask, white where it paints</source>
        <translation>FLUX.1 Fill repaints a part of a picture: it needs a mask, white where it paints</translation>
    </message>
    <message>
        <source>a strength must be above 0 and at most 1</source>
        <translation>a strength must be above 0 and at most 1</translation>
    </message>
    <message>
        <source>with %1 steps this strength leaves nothing to do; use more steps or more strength</source>
        <translation>with %1 steps this strength leaves nothing to do; use more steps or more strength</translation>
    </message>
    <message>
        <source>the transformer does not fit into the memory limit</source>
        <translation>the transformer does not fit into the memory limit</translation>
    </message>
    <message>
        <source>fp16 is too narrow for gradients; train in bf16 or fp32, or on an int8 or nf4 base</source>
        <translation>fp16 is too narrow for gradients; train in bf16 or fp32, or on an int8 or nf4 base</translation>
    </message>
    <message>
        <source>%1 makes pictures from pictures; personal models are trained for models that need words alone</source>
        <translation>%1 makes pictures from pictures; personal models are trained for models that need words alone</translation>
    </message>
    <message>
        <source>steps, batch, accumulation and rank must be 1 or more</source>
        <translation>steps, batch, accumulation and rank must be 1 or more</translation>
    </message>
    <message>
        <source>picture %1 has %2x%3 pixels; sides must be multiples of %4</source>
        <translation>picture %1 has %2x%3 pixels; sides must be multiples of %4</translation>
    </message>
    <message>
        <source>the mask of picture %1 has another size than the picture</source>
        <translation>the mask of picture %1 has another size than the picture</translation>
    </message>
    <message>
        <source>there is no picture to learn from</source>
        <translation>there is no picture to learn from</translation>
    </message>
    <message>
        <source>training %1 on these pictures needs at least %2, and may take %3; use smaller pictures, a smaller batch or rank, or a more strongly quantised model</source>
        <translation>training %1 on these pictures needs at least %2, and may take %3; use smaller pictures, a smaller batch or rank, or a more strongly quantised model</translation>
    </message>
    <message>
        <source>%1 is a DoRA, beside which nothing can be trained; use a LoRA</source>
        <translation>%1 is a DoRA, beside which nothing can be trained; use a LoRA</translation>
    </message>
    <message>
        <source>%1 of %2 blocks do not fit into the memory that is allowed; they are read again in each step, which is slower</source>
        <translation>%1 of %2 blocks do not fit into the memory that is allowed; they are read again in each step, which is slower</translation>
    </message>
    <message>
        <source>memory ran out while a personal model was being trained; use smaller pictures, a smaller batch, or allow less memory, with which blocks are read again and again</source>
        <translation>memory ran out while a personal model was being trained; use smaller pictures, a smaller batch, or allow less memory, with which blocks are read again and again</translation>
    </message>
    <message>
        <source>it stopped at step %1 of %2: since step %3 the pictures did not become more like the photos</source>
        <translation>it stopped at step %1 of %2: since step %3 the pictures did not become more like the photos</translation>
    </message>
    <message>
        <source>%1 cannot be written; the disk may be full</source>
        <translation>%1 cannot be written; the disk may be full</translation>
    </message>
    <message>
        <source>%1 lacks %2 in the expected shape</source>
        <translation>%1 lacks %2 in the expected shape</translation>
    </message>
    <message>
        <source>sample pictures need a number of 1 or more and sides that are multiples of %1</source>
        <translation>sample pictures need a number of 1 or more and sides that are multiples of %1</translation>
    </message>
    <message>
        <source>nothing is there to compare pictures with; name a folder of DINOv2 or CLIP, or the bundled model</source>
        <translation>nothing is there to compare pictures with; name a folder of DINOv2 or CLIP, or the bundled model</translation>
    </message>
    <message>
        <source>nothing was learned: the LoRA&apos;s factors are as they were at the start; train more steps or at a higher rate</source>
        <translation>nothing was learned: the LoRA&apos;s factors are as they were at the start; train more steps or at a higher rate</translation>
    </message>
    <message>
        <source>the written file gives another picture than the training did; they differ by up to %1 of 255; try another precision</source>
        <translation>the written file gives another picture than the training did; they differ by up to %1 of 255; try another precision</translation>
    </message>
    <message>
        <source>the pictures did not become more like the photos: likeness %1 before and %2 after, with a chance of %3; train more steps, or choose clearer photos</source>
        <translation>the pictures did not become more like the photos: likeness %1 before and %2 after, with a chance of %3; train more steps, or choose clearer photos</translation>
    </message>
    <message>
        <source>the factors were trained and the files can be read; no pictures were compared, as there is no prompt that names the subject</source>
        <translation>the factors were trained and the files can be read; no pictures were compared, as there is no prompt that names the subject</translation>
    </message>
    <message>
        <source>likeness to the photos rose from %1 to %2, but the pictures became alike; train fewer steps for more variety</source>
        <translation>likeness to the photos rose from %1 to %2, but the pictures became alike; train fewer steps for more variety</translation>
    </message>
    <message>
        <source>likeness to the photos rose from %1 to %2, and the written file gives the same picture</source>
        <translation>likeness to the photos rose from %1 to %2, and the written file gives the same picture</translation>
    </message>
    <message>
        <source>a sample picture has values that are no numbers; the rate is too high, or the precision too narrow for this model</source>
        <translation>a sample picture has values that are no numbers; the rate is too high, or the precision too narrow for this model</translation>
    </message>
</context>
<context>
    <name>faces</name>
    <message>
        <source>%1 is not there; finding faces needs it, and &quot;photoflux library faces on&quot; fetches it</source>
        <translation>%1 is not there; finding faces needs it, and &quot;photoflux library faces on&quot; fetches it</translation>
    </message>
    <message>
        <source>%1 is another file than the published one, or damaged; remove it and fetch it again</source>
        <translation>%1 is another file than the published one, or damaged; remove it and fetch it again</translation>
    </message>
    <message>
        <source>the networks in %1 cannot be read; fetch them again</source>
        <translation>the networks in %1 cannot be read; fetch them again</translation>
    </message>
    <message>
        <source>%1, which finds faces, cannot be started; the installation is incomplete, or the system has no room for more processes</source>
        <translation>%1, which finds faces, cannot be started; the installation is incomplete, or the system has no room for more processes</translation>
    </message>
    <message>
        <source>%1, which finds faces, does not exist; this PhotoFlux was built without dlib</source>
        <translation>%1, which finds faces, does not exist; this PhotoFlux was built without dlib</translation>
    </message>
    <message>
        <source>a picture of this size cannot be searched for faces</source>
        <translation>a picture of this size cannot be searched for faces</translation>
    </message>
    <message>
        <source>the picture ended the program that finds faces</source>
        <translation>the picture ended the program that finds faces</translation>
    </message>
    <message>
        <source>finding people is off in this library; &quot;photoflux library faces on&quot; turns it on</source>
        <translation>finding people is off in this library; &quot;photoflux library faces on&quot; turns it on</translation>
    </message>
</context>
<context>
    <name>imaging</name>
    <message>
        <source>the JPEG file does not begin with JPEG&apos;s signature</source>
        <translation>the JPEG file does not begin with JPEG&apos;s signature</translation>
    </message>
    <message>
        <source>the JPEG file ends at byte %1, too early; it was cut off</source>
        <translation>the JPEG file ends at byte %1, too early; it was cut off</translation>
    </message>
    <message>
        <source>the JPEG file has no marker at byte %1; it is damaged</source>
        <translation>the JPEG file has no marker at byte %1; it is damaged</translation>
    </message>
    <message>
        <source>the JPEG file has an impossible segment length at byte %1; it is damaged</source>
        <translation>the JPEG file has an impossible segment length at byte %1; it is damaged</translation>
    </message>
    <message>
        <source>the JPEG file says nowhere how large its picture is; it is damaged</source>
        <translation>the JPEG file says nowhere how large its picture is; it is damaged</translation>
    </message>
    <message>
        <source>the PNG file claims more than 65,535 pixels a side</source>
        <translation>the PNG file claims more than 65,535 pixels a side</translation>
    </message>
    <message>
        <source>%1 is no picture of a format that this program reads</source>
        <translation>%1 is no picture of a format that this program reads</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 is named as %2, but the copy is %3 like %4, for its pixels are not touched; end the name with %5</source>
        <translation>%1 is named as %2, but the copy is %3 like %4, for its pixels are not touched; end the name with %5</translation>
    </message>
    <message>
        <source>%1 is a %2 picture; only PNG and JPEG can be stripped without touching their pixels</source>
        <translation>%1 is a %2 picture; only PNG and JPEG can be stripped without touching their pixels</translation>
    </message>
    <message>
        <source>the Exif block is no Exif; it is damaged</source>
        <translation>the Exif block is no Exif; it is damaged</translation>
    </message>
    <message>
        <source>the Exif block cannot be read: %1</source>
        <translation>the Exif block cannot be read: %1</translation>
    </message>
    <message>
        <source>the XMP packet cannot be read; it is damaged</source>
        <translation>the XMP packet cannot be read; it is damaged</translation>
    </message>
    <message>
        <source>the XMP packet cannot be read: %1</source>
        <translation>the XMP packet cannot be read: %1</translation>
    </message>
    <message>
        <source>the metadata cannot be read: %1</source>
        <translation>the metadata cannot be read: %1</translation>
    </message>
    <message>
        <source>a picture of %1×%2 pixels cannot have %3 bytes</source>
        <translation>a picture of %1×%2 pixels cannot have %3 bytes</translation>
    </message>
    <message>
        <source>the picture cannot be written as %1 at %2×%3 pixels; the format may not allow that size</source>
        <translation>the picture cannot be written as %1 at %2×%3 pixels; the format may not allow that size</translation>
    </message>
    <message>
        <source>%1 has no suffix that pictures are saved with; use .png, .jpg or .jpeg</source>
        <translation>%1 has no suffix that pictures are saved with; use .png, .jpg or .jpeg</translation>
    </message>
    <message>
        <source>%1 cannot be decoded: %2; it is damaged or was cut off</source>
        <translation>%1 cannot be decoded: %2; it is damaged or was cut off</translation>
    </message>
    <message>
        <source>no memory to unpack a PNG text</source>
        <translation>no memory to unpack a PNG text</translation>
    </message>
    <message>
        <source>the PNG file holds a text that unpacks to more than 16 MiB</source>
        <translation>the PNG file holds a text that unpacks to more than 16 MiB</translation>
    </message>
    <message>
        <source>the PNG file holds a compressed text that cannot be unpacked</source>
        <translation>the PNG file holds a compressed text that cannot be unpacked</translation>
    </message>
    <message>
        <source>the PNG file does not begin with PNG&apos;s signature</source>
        <translation>the PNG file does not begin with PNG&apos;s signature</translation>
    </message>
    <message>
        <source>the PNG file ends at byte %1, before its IEND chunk; it was cut off</source>
        <translation>the PNG file ends at byte %1, before its IEND chunk; it was cut off</translation>
    </message>
    <message>
        <source>the PNG file has no chunk name at byte %1; it is damaged</source>
        <translation>the PNG file has no chunk name at byte %1; it is damaged</translation>
    </message>
    <message>
        <source>the PNG file ends at byte %1, inside its %2 chunk; it was cut off</source>
        <translation>the PNG file ends at byte %1, inside its %2 chunk; it was cut off</translation>
    </message>
    <message>
        <source>the PNG file has a wrong checksum in its %1 chunk at byte %2; it is damaged</source>
        <translation>the PNG file has a wrong checksum in its %1 chunk at byte %2; it is damaged</translation>
    </message>
    <message>
        <source>the PNG file does not begin with an IHDR chunk</source>
        <translation>the PNG file does not begin with an IHDR chunk</translation>
    </message>
    <message>
        <source>the PNG file has no IHDR chunk</source>
        <translation>the PNG file has no IHDR chunk</translation>
    </message>
    <message>
        <source>the PNG file has a text without keyword</source>
        <translation>the PNG file has a text without keyword</translation>
    </message>
    <message>
        <source>the PNG file has a text with an unknown compression</source>
        <translation>the PNG file has a text with an unknown compression</translation>
    </message>
    <message>
        <source>the PNG file has an iTXt chunk that ends too early</source>
        <translation>the PNG file has an iTXt chunk that ends too early</translation>
    </message>
    <message>
        <source>the PhotoFlux recipe in this file is not a JSON object; it was changed by another program or by hand</source>
        <translation>the PhotoFlux recipe in this file is not a JSON object; it was changed by another program or by hand</translation>
    </message>
    <message>
        <source>the PhotoFlux recipe in this file has no format number; it was changed by another program or by hand</source>
        <translation>the PhotoFlux recipe in this file has no format number; it was changed by another program or by hand</translation>
    </message>
    <message>
        <source>the recipe in this file has format %1, made by a newer PhotoFlux; update this program to read it</source>
        <translation>the recipe in this file has format %1, made by a newer PhotoFlux; update this program to read it</translation>
    </message>
    <message>
        <source>the PhotoFlux recipe in this file has a missing or unusable field &quot;%1&quot;; it was changed by another program or by hand</source>
        <translation>the PhotoFlux recipe in this file has a missing or unusable field &quot;%1&quot;; it was changed by another program or by hand</translation>
    </message>
    <message>
        <source>its permissions or those of its folder do not allow it</source>
        <translation>its permissions or those of its folder do not allow it</translation>
    </message>
    <message>
        <source>the disk is write-protected</source>
        <translation>the disk is write-protected</translation>
    </message>
    <message>
        <source>a file, or a link that leads nowhere, stands where a folder should be</source>
        <translation>a file, or a link that leads nowhere, stands where a folder should be</translation>
    </message>
    <message>
        <source>the name is too long</source>
        <translation>the name is too long</translation>
    </message>
    <message>
        <source>its links lead in a circle</source>
        <translation>its links lead in a circle</translation>
    </message>
    <message>
        <source>its folder does not exist or takes no files</source>
        <translation>its folder does not exist or takes no files</translation>
    </message>
    <message>
        <source>the disk is full, or your share of it</source>
        <translation>the disk is full, or your share of it</translation>
    </message>
    <message>
        <source>this disk or this process is not allowed a file of that size</source>
        <translation>this disk or this process is not allowed a file of that size</translation>
    </message>
    <message>
        <source>%1 is a folder, not a file</source>
        <translation>%1 is a folder, not a file</translation>
    </message>
    <message>
        <source>%1 cannot be written: its folder does not exist</source>
        <translation>%1 cannot be written: its folder does not exist</translation>
    </message>
    <message>
        <source>%1 cannot be written: its folder does not exist; it is a link to %2</source>
        <translation>%1 cannot be written: its folder does not exist; it is a link to %2</translation>
    </message>
    <message>
        <source>%1 is a device, pipe or socket, which no picture replaces</source>
        <translation>%1 is a device, pipe or socket, which no picture replaces</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1 could not be written: %2</translation>
    </message>
    <message>
        <source>the folder %1 does not exist</source>
        <translation>the folder %1 does not exist</translation>
    </message>
    <message>
        <source>%1 is not a folder</source>
        <translation>%1 is not a folder</translation>
    </message>
    <message>
        <source>nothing can be written into %1: %2; choose another folder</source>
        <translation>nothing can be written into %1: %2; choose another folder</translation>
    </message>
    <message>
        <source>%1 does not exist</source>
        <translation>%1 does not exist</translation>
    </message>
    <message>
        <source>%1 is not a file</source>
        <translation>%1 is not a file</translation>
    </message>
    <message>
        <source>%1 is larger than 1 GiB, more than any picture this program reads</source>
        <translation>%1 is larger than 1 GiB, more than any picture this program reads</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 cannot be read: %2</translation>
    </message>
    <message>
        <source>the mask %1 has %2x%3 pixels and the photo %4x%5; they must have the same shape</source>
        <translation>the mask %1 has %2x%3 pixels and the photo %4x%5; they must have the same shape</translation>
    </message>
    <message>
        <source>the mask %1 is black all over; white is what is made anew</source>
        <translation>the mask %1 is black all over; white is what is made anew</translation>
    </message>
    <message>
        <source>%1, which decodes pictures, cannot be started: %2; the installation is incomplete, or the system has no room for more processes</source>
        <translation>%1, which decodes pictures, cannot be started: %2; the installation is incomplete, or the system has no room for more processes</translation>
    </message>
    <message>
        <source>%1 made its decoder answer nonsense; the file is damaged or made to do harm</source>
        <translation>%1 made its decoder answer nonsense; the file is damaged or made to do harm</translation>
    </message>
    <message>
        <source>%1 takes longer than %2 seconds to decode; the file is damaged or made to do so</source>
        <translation>%1 takes longer than %2 seconds to decode; the file is damaged or made to do so</translation>
    </message>
    <message>
        <source>%1 was not opened: its decoder cannot lock itself in on this system, and pictures of unknown origin are not read without</source>
        <translation>%1 was not opened: its decoder cannot lock itself in on this system, and pictures of unknown origin are not read without</translation>
    </message>
    <message>
        <source>%1 ended its decoder (%2); the file is damaged, made to do harm, or takes more than the %3 MiB of memory allowed</source>
        <translation>%1 ended its decoder (%2); the file is damaged, made to do harm, or takes more than the %3 MiB of memory allowed</translation>
    </message>
    <message>
        <source>%1, which decodes pictures, does not exist; the installation is incomplete</source>
        <translation>%1, which decodes pictures, does not exist; the installation is incomplete</translation>
    </message>
    <message>
        <source>%1 is larger than 16 MiB, more than any sidecar</source>
        <translation>%1 is larger than 16 MiB, more than any sidecar</translation>
    </message>
    <message>
        <source>there is not enough memory for the pixels of %1</source>
        <translation>there is not enough memory for the pixels of %1</translation>
    </message>
    <message>
        <source>%1 is HEIC or AVIF, which this build of the program does not read</source>
        <translation>%1 is HEIC or AVIF, which this build of the program does not read</translation>
    </message>
    <message>
        <source>the metadata of %1 cannot be read: %2</source>
        <translation>the metadata of %1 cannot be read: %2</translation>
    </message>
    <message>
        <source>the sidecar of %1 cannot be read; it is damaged or no XMP</source>
        <translation>the sidecar of %1 cannot be read; it is damaged or no XMP</translation>
    </message>
    <message>
        <source>%1 is empty</source>
        <translation>%1 is empty</translation>
    </message>
    <message>
        <source>%1 is damaged: %2</source>
        <translation>%1 is damaged: %2</translation>
    </message>
    <message>
        <source>%1 has %2×%3 pixels, more than the %4 megapixels and %5 pixels a side allowed</source>
        <translation>%1 has %2×%3 pixels, more than the %4 megapixels and %5 pixels a side allowed</translation>
    </message>
    <message>
        <source>%1 was cut off: its lower part is missing</source>
        <translation>%1 was cut off: its lower part is missing</translation>
    </message>
    <message>
        <source>%1 takes more than the %2 MiB of memory allowed for decoding</source>
        <translation>%1 takes more than the %2 MiB of memory allowed for decoding</translation>
    </message>
    <message>
        <source>%1 cannot be decoded; it is damaged or was cut off</source>
        <translation>%1 cannot be decoded; it is damaged or was cut off</translation>
    </message>
    <message>
        <source>%1 is a camera&apos;s raw file, which this build of the program does not read</source>
        <translation>%1 is a camera&apos;s raw file, which this build of the program does not read</translation>
    </message>
    <message>
        <source>the metadata could not be written</source>
        <translation>the metadata could not be written</translation>
    </message>
    <message>
        <source>what %1 says of itself cannot be written into the new picture: %2; choose less of it</source>
        <translation>what %1 says of itself cannot be written into the new picture: %2; choose less of it</translation>
    </message>
    <message>
        <source>there is no room to lay out a large photo in %1: %2</source>
        <translation>there is no room to lay out a large photo in %1: %2</translation>
    </message>
    <message>
        <source>there is not enough memory to lay out a photo</source>
        <translation>there is not enough memory to lay out a photo</translation>
    </message>
    <message>
        <source>a photo&apos;s lines do not fit its size</source>
        <translation>a photo&apos;s lines do not fit its size</translation>
    </message>
</context>
<context>
    <name>importing</name>
    <message>
        <source>its name is no text</source>
        <translation>its name is no text</translation>
    </message>
    <message>
        <source>the folder %1 cannot be read: %2</source>
        <translation>the folder %1 cannot be read: %2</translation>
    </message>
    <message>
        <source>the name of %1 is no text in UTF-8; give the file another name</source>
        <translation>the name of %1 is no text in UTF-8; give the file another name</translation>
    </message>
    <message>
        <source>%1 does not exist</source>
        <translation>%1 does not exist</translation>
    </message>
    <message>
        <source>%1 is not a file</source>
        <translation>%1 is not a file</translation>
    </message>
    <message>
        <source>the disk of %1 is too full for these photos: %2 MB more are needed; make room or leave the photos in place</source>
        <translation>the disk of %1 is too full for these photos: %2 MB more are needed; make room or leave the photos in place</translation>
    </message>
    <message>
        <source>%1 is in the library, and the original stays: it has changed since, or its folder is write-protected</source>
        <translation>%1 is in the library, and the original stays: it has changed since, or its folder is write-protected</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 cannot be read: %2</translation>
    </message>
    <message>
        <source>another import into %1 is running; wait until it has ended</source>
        <translation>another import into %1 is running; wait until it has ended</translation>
    </message>
    <message>
        <source>%1 changed while it was read; import it again when it is finished</source>
        <translation>%1 changed while it was read; import it again when it is finished</translation>
    </message>
</context>
<context>
    <name>jobs</name>
    <message>
        <source>a job must be for at least one picture</source>
        <translation>a job must be for at least one picture</translation>
    </message>
    <message>
        <source>there is no job %1 in the queue</source>
        <translation>there is no job %1 in the queue</translation>
    </message>
    <message>
        <source>job %1 cannot be read any more; remove it</source>
        <translation>job %1 cannot be read any more; remove it</translation>
    </message>
    <message>
        <source>storing the picture was cancelled</source>
        <translation>storing the picture was cancelled</translation>
    </message>
    <message>
        <source>the engine ended the job without all its pictures</source>
        <translation>the engine ended the job without all its pictures</translation>
    </message>
    <message>
        <source>job %1 cannot be read any more: %2</source>
        <translation>job %1 cannot be read any more: %2</translation>
    </message>
    <message>
        <source>locking %1</source>
        <translation>locking %1</translation>
    </message>
    <message>
        <source>another PhotoFlux is running with the queue %1</source>
        <translation>another PhotoFlux is running with the queue %1</translation>
    </message>
    <message>
        <source>writing %1</source>
        <translation>writing %1</translation>
    </message>
    <message>
        <source>the prompt or the model&apos;s path is not valid UTF-8</source>
        <translation>the prompt or the model&apos;s path is not valid UTF-8</translation>
    </message>
    <message>
        <source>nobody here reads photos</source>
        <translation>nobody here reads photos</translation>
    </message>
    <message>
        <source>nobody here reads data sets</source>
        <translation>nobody here reads data sets</translation>
    </message>
    <message>
        <source>training went on from its checkpoint %1 times without getting further: %2</source>
        <translation>training went on from its checkpoint %1 times without getting further: %2</translation>
    </message>
</context>
<context>
    <name>kernels</name>
    <message>
        <source>%1 could not be compiled for this graphics card: %2</source>
        <translation>%1 could not be compiled for this graphics card: %2</translation>
    </message>
    <message>
        <source>NVIDIA&apos;s run-time compiler is not there (%1)</source>
        <translation>NVIDIA&apos;s run-time compiler is not there (%1)</translation>
    </message>
    <message>
        <source>this LibTorch does not name its streams</source>
        <translation>this LibTorch does not name its streams</translation>
    </message>
    <message>
        <source>LibTorch&apos;s own operations are used in place of faster ones for this graphics card: %1</source>
        <translation>LibTorch&apos;s own operations are used in place of faster ones for this graphics card: %1</translation>
    </message>
    <message>
        <source>NVIDIA&apos;s driver is not there (%1)</source>
        <translation>NVIDIA&apos;s driver is not there (%1)</translation>
    </message>
    <message>
        <source>NVIDIA&apos;s driver says: %1</source>
        <translation>NVIDIA&apos;s driver says: %1</translation>
    </message>
</context>
<context>
    <name>library</name>
    <message>
        <source>changing %1</source>
        <translation>changing %1</translation>
    </message>
    <message>
        <source>there is no picture %1 in %2</source>
        <translation>there is no picture %1 in %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a folder that can be opened</source>
        <translation>&quot;%1&quot; is not a folder that can be opened</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be an absolute path</source>
        <translation>&quot;%1&quot; must be an absolute path</translation>
    </message>
    <message>
        <source>reading %1</source>
        <translation>reading %1</translation>
    </message>
    <message>
        <source>an album needs a name</source>
        <translation>an album needs a name</translation>
    </message>
    <message>
        <source>there is an album &quot;%1&quot; already</source>
        <translation>there is an album &quot;%1&quot; already</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a smart album: what it shows follows its search</source>
        <translation>&quot;%1&quot; is a smart album: what it shows follows its search</translation>
    </message>
    <message>
        <source>a smart album needs a search</source>
        <translation>a smart album needs a search</translation>
    </message>
    <message>
        <source>an album that is filled by hand has no search</source>
        <translation>an album that is filled by hand has no search</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 cannot be written: %2</translation>
    </message>
    <message>
        <source>the backup needs %1 MB more in %2, where %3 MB are free</source>
        <translation>the backup needs %1 MB more in %2, where %3 MB are free</translation>
    </message>
    <message>
        <source>locking %1</source>
        <translation>locking %1</translation>
    </message>
    <message>
        <source>another backup is being made in %1 right now</source>
        <translation>another backup is being made in %1 right now</translation>
    </message>
    <message>
        <source>%1 cannot hold backups: it must be an absolute path outside the library</source>
        <translation>%1 cannot hold backups: it must be an absolute path outside the library</translation>
    </message>
    <message>
        <source>there is no photo %1 in %2</source>
        <translation>there is no photo %1 in %2</translation>
    </message>
    <message>
        <source>there is no album %1 in %2</source>
        <translation>there is no album %1 in %2</translation>
    </message>
    <message>
        <source>there is no version %1 in %2</source>
        <translation>there is no version %1 in %2</translation>
    </message>
    <message>
        <source>a version needs a name</source>
        <translation>a version needs a name</translation>
    </message>
    <message>
        <source>this photo has a version named &quot;%1&quot; already</source>
        <translation>this photo has a version named &quot;%1&quot; already</translation>
    </message>
    <message>
        <source>the history of photo %1 has no step %2</source>
        <translation>the history of photo %1 has no step %2</translation>
    </message>
    <message>
        <source>a rating of %1 is not possible; it goes from 0 to 5</source>
        <translation>a rating of %1 is not possible; it goes from 0 to 5</translation>
    </message>
    <message>
        <source>a tag needs at least one letter</source>
        <translation>a tag needs at least one letter</translation>
    </message>
    <message>
        <source>%1 cannot be read</source>
        <translation>%1 cannot be read</translation>
    </message>
    <message>
        <source>%1 cannot be written: the disk is full, gone or write-protected</source>
        <translation>%1 cannot be written: the disk is full, gone or write-protected</translation>
    </message>
    <message>
        <source>%1 came back from the disk other than it was written; the disk may be failing</source>
        <translation>%1 came back from the disk other than it was written; the disk may be failing</translation>
    </message>
    <message>
        <source>%1 is not there: the folder is no backup, or one that was not finished</source>
        <translation>%1 is not there: the folder is no backup, or one that was not finished</translation>
    </message>
    <message>
        <source>%1 is damaged; another backup may be whole</source>
        <translation>%1 is damaged; another backup may be whole</translation>
    </message>
    <message>
        <source>at character %1: there is no field &quot;%2&quot;; there are %3. Words with a colon go into quotes</source>
        <translation>at character %1: there is no field &quot;%2&quot;; there are %3. Words with a colon go into quotes</translation>
    </message>
    <message>
        <source>at character %1: &quot;%2&quot; is nothing that %3: can be; it can be %4</source>
        <translation>at character %1: &quot;%2&quot; is nothing that %3: can be; it can be %4</translation>
    </message>
    <message>
        <source>at character %1: &quot;%2&quot; is nothing that %3: can be; write %4</source>
        <translation>at character %1: &quot;%2&quot; is nothing that %3: can be; write %4</translation>
    </message>
    <message>
        <source>%1 is damaged or gone; another backup may be whole</source>
        <translation>%1 is damaged or gone; another backup may be whole</translation>
    </message>
    <message>
        <source>the library needs %1 MB in %2, where %3 MB are free</source>
        <translation>the library needs %1 MB in %2, where %3 MB are free</translation>
    </message>
    <message>
        <source>%1 of %2 files of the backup are damaged or gone (%3); another backup may be whole, or all the others can be restored without them</source>
        <translation>%1 of %2 files of the backup are damaged or gone (%3); another backup may be whole, or all the others can be restored without them</translation>
    </message>
    <message>
        <source>%1 cannot be moved aside: %2</source>
        <translation>%1 cannot be moved aside: %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be an absolute path of a folder</source>
        <translation>&quot;%1&quot; must be an absolute path of a folder</translation>
    </message>
    <message>
        <source>there is a library in %1 that works; move it away to restore another there</source>
        <translation>there is a library in %1 that works; move it away to restore another there</translation>
    </message>
    <message>
        <source>%1 cannot get its name %2: %3</source>
        <translation>%1 cannot get its name %2: %3</translation>
    </message>
    <message>
        <source>album &quot;%1&quot; is found by a search that leads back to itself</source>
        <translation>album &quot;%1&quot; is found by a search that leads back to itself</translation>
    </message>
    <message>
        <source>opening %1</source>
        <translation>opening %1</translation>
    </message>
    <message>
        <source>using %1</source>
        <translation>using %1</translation>
    </message>
    <message>
        <source>the folder for backups, %1, is not there; connect its disk or choose another folder</source>
        <translation>the folder for backups, %1, is not there; connect its disk or choose another folder</translation>
    </message>
    <message>
        <source>a person&apos;s name needs at least one letter</source>
        <translation>a person&apos;s name needs at least one letter</translation>
    </message>
    <message>
        <source>there is no face %1 in %2</source>
        <translation>there is no face %1 in %2</translation>
    </message>
    <message>
        <source>there is no person %1 in %2</source>
        <translation>there is no person %1 in %2</translation>
    </message>
</context>
<context>
    <name>likeness</name>
    <message>
        <source>&quot;model_type&quot; must be dinov2, clip or clip_vision_model</source>
        <translation>&quot;model_type&quot; must be dinov2, clip or clip_vision_model</translation>
    </message>
    <message>
        <source>DINOv2 giant is not read; use small, base or large</source>
        <translation>DINOv2 giant is not read; use small, base or large</translation>
    </message>
    <message>
        <source>&quot;hidden_act&quot; must be quick_gelu or gelu</source>
        <translation>&quot;hidden_act&quot; must be quick_gelu or gelu</translation>
    </message>
    <message>
        <source>&quot;hidden_size&quot; must be a multiple of &quot;num_attention_heads&quot;</source>
        <translation>&quot;hidden_size&quot; must be a multiple of &quot;num_attention_heads&quot;</translation>
    </message>
</context>
<context>
    <name>lora</name>
    <message>
        <source>%1 does not fit this model: %2 %3. It was made for another model, or for one of another size</source>
        <translation>%1 does not fit this model: %2 %3. It was made for another model, or for one of another size</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 and %2 more (%3)</source>
        <translation>%1 and %2 more (%3)</translation>
    </message>
    <message>
        <source>%1: %2 of its %3 tensors have no effect: %4</source>
        <translation>%1: %2 of its %3 tensors have no effect: %4</translation>
    </message>
    <message>
        <source>its other half is missing or has another rank</source>
        <translation>its other half is missing or has another rank</translation>
    </message>
    <message>
        <source>it is made for a layer of %1, and this model&apos;s has %2</source>
        <translation>it is made for a layer of %1, and this model&apos;s has %2</translation>
    </message>
    <message>
        <source>its alpha is no single number</source>
        <translation>its alpha is no single number</translation>
    </message>
    <message>
        <source>its bias has another length than the layer</source>
        <translation>its bias has another length than the layer</translation>
    </message>
    <message>
        <source>its DoRA lengths fit neither rows nor columns of the layer</source>
        <translation>its DoRA lengths fit neither rows nor columns of the layer</translation>
    </message>
    <message>
        <source>it is quantised, which PhotoFlux does not read in a LoRA</source>
        <translation>it is quantised, which PhotoFlux does not read in a LoRA</translation>
    </message>
    <message>
        <source>PhotoFlux does not know what it is for</source>
        <translation>PhotoFlux does not know what it is for</translation>
    </message>
    <message>
        <source>this model has no such layer</source>
        <translation>this model has no such layer</translation>
    </message>
    <message>
        <source>the file holds the same twice</source>
        <translation>the file holds the same twice</translation>
    </message>
    <message>
        <source>%1 is no LoRA: none of its %2 tensors has a name that a LoRA&apos;s has</source>
        <translation>%1 is no LoRA: none of its %2 tensors has a name that a LoRA&apos;s has</translation>
    </message>
    <message>
        <source>%1 holds values that are not finite in %2: its training went wrong or the file is damaged</source>
        <translation>%1 holds values that are not finite in %2: its training went wrong or the file is damaged</translation>
    </message>
    <message>
        <source>%1 changes all of %2, which a LoRA holds only in part; say with --rank or --keep how much of it is to stay</source>
        <translation>%1 changes all of %2, which a LoRA holds only in part; say with --rank or --keep how much of it is to stay</translation>
    </message>
    <message>
        <source>%1 is a DoRA (%2): what it does depends on the weights of its model, so that no LoRA is the same</source>
        <translation>%1 is a DoRA (%2): what it does depends on the weights of its model, so that no LoRA is the same</translation>
    </message>
    <message>
        <source>%1 changes the bias of %2, which the layouts of kohya and diffusers do not hold</source>
        <translation>%1 changes the bias of %2, which the layouts of kohya and diffusers do not hold</translation>
    </message>
    <message>
        <source>%1 and %2 are for models of different sizes: %3 has %4 inputs in one and %5 in the other, or other outputs</source>
        <translation>%1 and %2 are for models of different sizes: %3 has %4 inputs in one and %5 in the other, or other outputs</translation>
    </message>
    <message>
        <source>values of %1 are too large for %2; write it in bf16 or fp32</source>
        <translation>values of %1 are too large for %2; write it in bf16 or fp32</translation>
    </message>
    <message>
        <source>%1 is no LoRA for FLUX.1: %2 %3. It was made for another kind of model</source>
        <translation>%1 is no LoRA for FLUX.1: %2 %3. It was made for another kind of model</translation>
    </message>
</context>
<context>
    <name>models</name>
    <message>
        <source>&quot;scaling_factor&quot; must not be 0</source>
        <translation>&quot;scaling_factor&quot; must not be 0</translation>
    </message>
    <message>
        <source>&quot;block_out_channels&quot; has more than 8 levels</source>
        <translation>&quot;block_out_channels&quot; has more than 8 levels</translation>
    </message>
    <message>
        <source>&quot;block_out_channels&quot; must be multiples of &quot;norm_num_groups&quot;</source>
        <translation>&quot;block_out_channels&quot; must be multiples of &quot;norm_num_groups&quot;</translation>
    </message>
    <message>
        <source>&quot;hidden_act&quot; must be quick_gelu or gelu</source>
        <translation>&quot;hidden_act&quot; must be quick_gelu or gelu</translation>
    </message>
    <message>
        <source>&quot;hidden_size&quot; must be a multiple of &quot;num_attention_heads&quot;</source>
        <translation>&quot;hidden_size&quot; must be a multiple of &quot;num_attention_heads&quot;</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a whole number from %2 to %3</source>
        <translation>&quot;%1&quot; must be a whole number from %2 to %3</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a number</source>
        <translation>&quot;%1&quot; must be a number</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be true or false</source>
        <translation>&quot;%1&quot; must be true or false</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be text</source>
        <translation>&quot;%1&quot; must be text</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must hold whole numbers from %2 to %3</source>
        <translation>&quot;%1&quot; must hold whole numbers from %2 to %3</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a list of whole numbers</source>
        <translation>&quot;%1&quot; must be a list of whole numbers</translation>
    </message>
    <message>
        <source>%1: %2; the file is damaged or describes a network that is not FLUX.1</source>
        <translation>%1: %2; the file is damaged or describes a network that is not FLUX.1</translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation>%1 is missing</translation>
    </message>
    <message>
        <source>%1 (%2): %3; the file is incomplete, or of a model that is not FLUX.1</source>
        <translation>%1 (%2): %3; the file is incomplete, or of a model that is not FLUX.1</translation>
    </message>
    <message>
        <source>its heads have %1 channels, where FLUX.1&apos;s have 128</source>
        <translation>its heads have %1 channels, where FLUX.1&apos;s have 128</translation>
    </message>
    <message>
        <source>its width is no multiple of 128</source>
        <translation>its width is no multiple of 128</translation>
    </message>
    <message>
        <source>it has no encoder</source>
        <translation>it has no encoder</translation>
    </message>
    <message>
        <source>its numbers of channels are no multiples of 32</source>
        <translation>its numbers of channels are no multiples of 32</translation>
    </message>
    <message>
        <source>its width is no multiple of 64</source>
        <translation>its width is no multiple of 64</translation>
    </message>
    <message>
        <source>its heads do not divide its width</source>
        <translation>its heads do not divide its width</translation>
    </message>
    <message>
        <source>it has too few position buckets</source>
        <translation>it has too few position buckets</translation>
    </message>
    <message>
        <source>%1 has shape %2 where the configuration asks for %3</source>
        <translation>%1 has shape %2 where the configuration asks for %3</translation>
    </message>
    <message>
        <source>%1: %2 (and %3 more tensors do not fit); configuration and weights belong to different models, or the download is incomplete</source>
        <translation>%1: %2 (and %3 more tensors do not fit); configuration and weights belong to different models, or the download is incomplete</translation>
    </message>
    <message>
        <source>%1: %2; configuration and weights belong to different models, or the download is incomplete</source>
        <translation>%1: %2; configuration and weights belong to different models, or the download is incomplete</translation>
    </message>
    <message>
        <source>&quot;feed_forward_proj&quot; must be gated-gelu, as in T5 v1.1</source>
        <translation>&quot;feed_forward_proj&quot; must be gated-gelu, as in T5 v1.1</translation>
    </message>
    <message>
        <source>&quot;relative_attention_max_distance&quot; is too small</source>
        <translation>&quot;relative_attention_max_distance&quot; is too small</translation>
    </message>
    <message>
        <source>&quot;patch_size&quot; must be 1</source>
        <translation>&quot;patch_size&quot; must be 1</translation>
    </message>
    <message>
        <source>&quot;axes_dims_rope&quot; must have three entries</source>
        <translation>&quot;axes_dims_rope&quot; must have three entries</translation>
    </message>
    <message>
        <source>&quot;axes_dims_rope&quot; must add up to &quot;attention_head_dim&quot;</source>
        <translation>&quot;axes_dims_rope&quot; must add up to &quot;attention_head_dim&quot;</translation>
    </message>
    <message>
        <source>&quot;axes_dims_rope&quot; must be even numbers</source>
        <translation>&quot;axes_dims_rope&quot; must be even numbers</translation>
    </message>
</context>
<context>
    <name>modelstore</name>
    <message>
        <source>the file is larger than 1 MiB</source>
        <translation>the file is larger than 1 MiB</translation>
    </message>
    <message>
        <source>the file is not UTF-8</source>
        <translation>the file is not UTF-8</translation>
    </message>
    <message>
        <source>a line is indented that belongs to no section</source>
        <translation>a line is indented that belongs to no section</translation>
    </message>
    <message>
        <source>%1, line %2: %3; PhotoFlux reads sections with `key: path` and `key: |` lists only</source>
        <translation>%1, line %2: %3; PhotoFlux reads sections with `key: path` and `key: |` lists only</translation>
    </message>
    <message>
        <source>a tab stands where spaces belong</source>
        <translation>a tab stands where spaces belong</translation>
    </message>
    <message>
        <source>a line has no key</source>
        <translation>a line has no key</translation>
    </message>
    <message>
        <source>a key is not made of letters, digits, _, - and .</source>
        <translation>a key is not made of letters, digits, _, - and .</translation>
    </message>
    <message>
        <source>no space follows the colon</source>
        <translation>no space follows the colon</translation>
    </message>
    <message>
        <source>a value stands outside a section</source>
        <translation>a value stands outside a section</translation>
    </message>
    <message>
        <source>the section %1 stands there twice</source>
        <translation>the section %1 stands there twice</translation>
    </message>
    <message>
        <source>a line is not indented as those before it</source>
        <translation>a line is not indented as those before it</translation>
    </message>
    <message>
        <source>the key %1 stands there twice</source>
        <translation>the key %1 stands there twice</translation>
    </message>
    <message>
        <source>base_path must be one path</source>
        <translation>base_path must be one path</translation>
    </message>
    <message>
        <source>a text in quotes is not closed, or has escapes in it</source>
        <translation>a text in quotes is not closed, or has escapes in it</translation>
    </message>
    <message>
        <source>a value is of a kind that is not read</source>
        <translation>a value is of a kind that is not read</translation>
    </message>
    <message>
        <source>a value has a colon in it and no quotes</source>
        <translation>a value has a colon in it and no quotes</translation>
    </message>
    <message>
        <source>%1 cannot be read</source>
        <translation>%1 cannot be read</translation>
    </message>
    <message>
        <source>%1 is a part of FLUX.1 (%2) but no model; name the file of a transformer or a whole model</source>
        <translation>%1 is a part of FLUX.1 (%2) but no model; name the file of a transformer or a whole model</translation>
    </message>
    <message>
        <source>there is no model at %1</source>
        <translation>there is no model at %1</translation>
    </message>
    <message>
        <source>the folder %1 is no FLUX model: it has no %2; a download may be incomplete, or the model lies in a folder inside it</source>
        <translation>the folder %1 is no FLUX model: it has no %2; a download may be incomplete, or the model lies in a folder inside it</translation>
    </message>
    <message>
        <source>the name of the model is empty</source>
        <translation>the name of the model is empty</translation>
    </message>
    <message>
        <source>there is no model named &quot;%1&quot;; no model is installed here: the installation is incomplete, or give a model&apos;s folder</source>
        <translation>there is no model named &quot;%1&quot;; no model is installed here: the installation is incomplete, or give a model&apos;s folder</translation>
    </message>
    <message>
        <source>there is no model named &quot;%1&quot;; installed are: %2</source>
        <translation>there is no model named &quot;%1&quot;; installed are: %2</translation>
    </message>
    <message>
        <source>the folder %1 cannot be made: %2</source>
        <translation>the folder %1 cannot be made: %2</translation>
    </message>
    <message>
        <source>there is no folder %1</source>
        <translation>there is no folder %1</translation>
    </message>
    <message>
        <source>%1 holds no models: give the folder of a ComfyUI installation, its models folder, or one with diffusers folders or weight files</source>
        <translation>%1 holds no models: give the folder of a ComfyUI installation, its models folder, or one with diffusers folders or weight files</translation>
    </message>
    <message>
        <source>%1 was not added</source>
        <translation>%1 was not added</translation>
    </message>
    <message>
        <source>the list of models that can be fetched is missing: the installation is incomplete</source>
        <translation>the list of models that can be fetched is missing: the installation is incomplete</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 cannot be read: %2</translation>
    </message>
    <message>
        <source>%1 is no list of models: %2 is missing or wrong</source>
        <translation>%1 is no list of models: %2 is missing or wrong</translation>
    </message>
    <message>
        <source>the connection to %1 broke off</source>
        <translation>the connection to %1 broke off</translation>
    </message>
    <message>
        <source>%1 sends another part of %2 than was asked for</source>
        <translation>%1 sends another part of %2 than was asked for</translation>
    </message>
    <message>
        <source>%1 gives %2 to known users only: accept the licence on its page there, make a token in your account, and give it to PhotoFlux</source>
        <translation>%1 gives %2 to known users only: accept the licence on its page there, make a token in your account, and give it to PhotoFlux</translation>
    </message>
    <message>
        <source>%1 does not know the token: it may have been revoked or mistyped; make a new one in your account there</source>
        <translation>%1 does not know the token: it may have been revoked or mistyped; make a new one in your account there</translation>
    </message>
    <message>
        <source>%1 refuses %2: the account of the token has not accepted its licence yet, or the token may not read it; open its page there and accept</source>
        <translation>%1 refuses %2: the account of the token has not accepted its licence yet, or the token may not read it; open its page there and accept</translation>
    </message>
    <message>
        <source>%1 has no %2 in %3</source>
        <translation>%1 has no %2 in %3</translation>
    </message>
    <message>
        <source>%1 is busy (%2)</source>
        <translation>%1 is busy (%2)</translation>
    </message>
    <message>
        <source>%1 has trouble of its own (%2)</source>
        <translation>%1 has trouble of its own (%2)</translation>
    </message>
    <message>
        <source>%1 refuses %2 (%3)</source>
        <translation>%1 refuses %2 (%3)</translation>
    </message>
    <message>
        <source>%1 gives another file as %2 than PhotoFlux knows: it was replaced there, or damaged on its way; nothing was installed</source>
        <translation>%1 gives another file as %2 than PhotoFlux knows: it was replaced there, or damaged on its way; nothing was installed</translation>
    </message>
    <message>
        <source>%1 gives another file as %2 than PhotoFlux knows: it has %3 bytes instead of %4; nothing was installed</source>
        <translation>%1 gives another file as %2 than PhotoFlux knows: it has %3 bytes instead of %4; nothing was installed</translation>
    </message>
    <message>
        <source>%1 was not found: is this machine connected to the internet?</source>
        <translation>%1 was not found: is this machine connected to the internet?</translation>
    </message>
    <message>
        <source>%1 refused the connection</source>
        <translation>%1 refused the connection</translation>
    </message>
    <message>
        <source>%1 sent nothing for too long</source>
        <translation>%1 sent nothing for too long</translation>
    </message>
    <message>
        <source>no safe connection to %1 (%2): a wrong clock or a proxy that listens in may be the cause</source>
        <translation>no safe connection to %1 (%2): a wrong clock or a proxy that listens in may be the cause</translation>
    </message>
    <message>
        <source>the connection to %1 failed: %2</source>
        <translation>the connection to %1 failed: %2</translation>
    </message>
    <message>
        <source>%1 redirects to no address</source>
        <translation>%1 redirects to no address</translation>
    </message>
    <message>
        <source>%1 redirects to %2 without encryption, which is not followed</source>
        <translation>%1 redirects to %2 without encryption, which is not followed</translation>
    </message>
    <message>
        <source>%1 redirects without end</source>
        <translation>%1 redirects without end</translation>
    </message>
    <message>
        <source>%1 is under the %2 (%3), which is to be accepted first</source>
        <translation>%1 is under the %2 (%3), which is to be accepted first</translation>
    </message>
    <message>
        <source>the files need %1 MB in %2, and %3 MB are free there: make room, or choose another folder for models</source>
        <translation>the files need %1 MB in %2, and %3 MB are free there: make room, or choose another folder for models</translation>
    </message>
    <message>
        <source>%1 cannot be removed: %2</source>
        <translation>%1 cannot be removed: %2</translation>
    </message>
    <message>
        <source>the folder %1 takes no files</source>
        <translation>the folder %1 takes no files</translation>
    </message>
    <message>
        <source>another program is fetching %1 already</source>
        <translation>another program is fetching %1 already</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 cannot be written: %2</translation>
    </message>
    <message>
        <source>%1 does not exist</source>
        <translation>%1 does not exist</translation>
    </message>
    <message>
        <source>the system&apos;s keychain is closed to PhotoFlux (%1)</source>
        <translation>the system&apos;s keychain is closed to PhotoFlux (%1)</translation>
    </message>
    <message>
        <source>the system&apos;s keychain cannot be used (%1); the environment variable HF_TOKEN can hold the token instead</source>
        <translation>the system&apos;s keychain cannot be used (%1); the environment variable HF_TOKEN can hold the token instead</translation>
    </message>
    <message>
        <source>there is no LoRA named &quot;%1&quot;, and none lies in the folders that PhotoFlux knows; give its path, or put it into %2</source>
        <translation>there is no LoRA named &quot;%1&quot;, and none lies in the folders that PhotoFlux knows; give its path, or put it into %2</translation>
    </message>
    <message>
        <source>there is no LoRA named &quot;%1&quot;; there are: %2</source>
        <translation>there is no LoRA named &quot;%1&quot;; there are: %2</translation>
    </message>
    <message>
        <source>%1 is for FLUX.1, and no model of that kind is installed; &quot;photoflux models download flux1-schnell-q4&quot; fetches one, --model names one that lies elsewhere</source>
        <translation>%1 is for FLUX.1, and no model of that kind is installed; &quot;photoflux models download flux1-schnell-q4&quot; fetches one, --model names one that lies elsewhere</translation>
    </message>
    <message>
        <source>%1 is for a model of width %2, and none of that width is installed</source>
        <translation>%1 is for a model of width %2, and none of that width is installed</translation>
    </message>
    <message>
        <source>the list of downloads %1 cannot be written: %2</source>
        <translation>the list of downloads %1 cannot be written: %2</translation>
    </message>
    <message>
        <source>nothing named &quot;%1&quot; can be fetched</source>
        <translation>nothing named &quot;%1&quot; can be fetched</translation>
    </message>
    <message>
        <source>%1 is no image encoder: a folder with config.json and model.safetensors of a DINOv2 or CLIP is wanted; &quot;photoflux models download dinov2-small&quot; fetches one</source>
        <translation>%1 is no image encoder: a folder with config.json and model.safetensors of a DINOv2 or CLIP is wanted; &quot;photoflux models download dinov2-small&quot; fetches one</translation>
    </message>
</context>
<context>
    <name>photoflux::cli::Generation</name>
    <message>
        <source>the model is not the one that made the original, so the picture differs</source>
        <translation>the model is not the one that made the original, so the picture differs</translation>
    </message>
    <message>
        <source>Done in %1 s.</source>
        <translation>Done in %1 s.</translation>
    </message>
    <message>
        <source>Stopping; press Ctrl-C again to end at once.</source>
        <translation>Stopping; press Ctrl-C again to end at once.</translation>
    </message>
    <message>
        <source>the LoRA %1 is not the file that made the original, so the picture differs</source>
        <translation>the LoRA %1 is not the file that made the original, so the picture differs</translation>
    </message>
</context>
<context>
    <name>photoflux::cli::TrainingCommand</name>
    <message>
        <source>Stopping at a checkpoint; press Ctrl-C again to end at once.</source>
        <translation>Stopping at a checkpoint; press Ctrl-C again to end at once.</translation>
    </message>
    <message>
        <source>Stopped. A checkpoint is kept: the same command goes on from it.</source>
        <translation>Stopped. A checkpoint is kept: the same command goes on from it.</translation>
    </message>
    <message>
        <source>Cancelled before training began.</source>
        <translation>Cancelled before training began.</translation>
    </message>
    <message>
        <source>%1 steps will take about %2 min and %3 of memory; the time is corrected while it runs.</source>
        <translation>%1 steps will take about %2 min and %3 of memory; the time is corrected while it runs.</translation>
    </message>
    <message>
        <source>%1 steps will take %2 of memory; how long, is said while it runs.</source>
        <translation>%1 steps will take %2 of memory; how long, is said while it runs.</translation>
    </message>
    <message>
        <source>Loading the model</source>
        <translation>Loading the model</translation>
    </message>
    <message>
        <source>Making pictures of what the model knows, %1 of %2</source>
        <translation>Making pictures of what the model knows, %1 of %2</translation>
    </message>
    <message>
        <source>Reading photos and captions, %1 of %2</source>
        <translation>Reading photos and captions, %1 of %2</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Step %1 of %2</translation>
    </message>
    <message>
        <source>loss %1</source>
        <translation>loss %1</translation>
    </message>
    <message>
        <source>Making sample pictures, %1 of %2</source>
        <translation>Making sample pictures, %1 of %2</translation>
    </message>
    <message>
        <source>Proving what was learned</source>
        <translation>Proving what was learned</translation>
    </message>
    <message>
        <source>likeness %1</source>
        <translation>likeness %1</translation>
    </message>
    <message>
        <source>%1 Training goes on from its last checkpoint.</source>
        <translation>%1 Training goes on from its last checkpoint.</translation>
    </message>
    <message>
        <source>Done. Try: photoflux generate &quot;photo of %1 …&quot; --lora %2</source>
        <translation>Done. Try: photoflux generate &quot;photo of %1 …&quot; --lora %2</translation>
    </message>
    <message>
        <source>the model did not learn the subject; add photos that differ more, or train longer</source>
        <translation>the model did not learn the subject; add photos that differ more, or train longer</translation>
    </message>
    <message>
        <source>%1 is there already and was not trained on this data set; choose another --name or --out</source>
        <translation>%1 is there already and was not trained on this data set; choose another --name or --out</translation>
    </message>
    <message>
        <source>%1 photos are learned, %2 are held out to measure likeness.</source>
        <translation>%1 photos are learned, %2 are held out to measure likeness.</translation>
    </message>
    <message>
        <source>with fewer than 6 photos none is held out: likeness is measured against those that are learned</source>
        <translation>with fewer than 6 photos none is held out: likeness is measured against those that are learned</translation>
    </message>
</context>
<context>
    <name>photoflux::editor::EditBatch</name>
    <message>
        <source>Photo %1</source>
        <translation>Photo %1</translation>
    </message>
</context>
<context>
    <name>photoflux::editor::FilterList</name>
    <message>
        <source>None</source>
        <translation>None</translation>
    </message>
</context>
<context>
    <name>photoflux::editor::PhotoEdits</name>
    <message>
        <source>Back to the original</source>
        <translation>Back to the original</translation>
    </message>
    <message>
        <source>No change</source>
        <translation>No change</translation>
    </message>
    <message>
        <source>%1 and more</source>
        <translation>%1 and more</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>First version</source>
        <translation>First version</translation>
    </message>
</context>
<context>
    <name>photoflux::generate::GenerateModel</name>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 cannot be read: %2</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 cannot be written: %2</translation>
    </message>
    <message>
        <source>The model “%1” that made this picture is not here. Add its folder under Model, then try again.</source>
        <translation>The model “%1” that made this picture is not here. Add its folder under Model, then try again.</translation>
    </message>
    <message>
        <source>This picture was made from the photo “%1” with a mask. Choose both under “Photo to work from”, then try again.</source>
        <translation>This picture was made from the photo “%1” with a mask. Choose both under “Photo to work from”, then try again.</translation>
    </message>
    <message>
        <source>This picture was made from the photo “%1”. Choose it under “Photo to work from”, then try again.</source>
        <translation>This picture was made from the photo “%1”. Choose it under “Photo to work from”, then try again.</translation>
    </message>
</context>
<context>
    <name>photoflux::generate::ModelList</name>
    <message>
        <source>No model was found. Choose the folder of a FLUX.1 model in diffusers format.</source>
        <translation>No model was found. Choose the folder of a FLUX.1 model in diffusers format.</translation>
    </message>
    <message>
        <source>%1 px · %2</source>
        <translation>%1 px · %2</translation>
    </message>
</context>
<context>
    <name>photoflux::libraryscreen::GridLines</name>
    <message>
        <source>MMMM yyyy</source>
        <comment>format of a month</comment>
        <translation>MMMM yyyy</translation>
    </message>
</context>
<context>
    <name>photoflux::libraryscreen::ImportRun</name>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already there</source>
        <translation>
            <numerusform>%n already there</numerusform>
            <numerusform>%n already there</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of these in the trash</source>
        <translation>
            <numerusform>%n of these in the trash</numerusform>
            <numerusform>%n of these in the trash</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be read:</source>
        <translation>
            <numerusform>%n could not be read:</numerusform>
            <numerusform>%n could not be read:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n came in with something amiss:</source>
        <translation>
            <numerusform>%n came in with something amiss:</numerusform>
            <numerusform>%n came in with something amiss:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>photoflux::libraryscreen::LibraryModel</name>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s)</source>
        <translation>
            <numerusform>%n photo</numerusform>
            <numerusform>%n photos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n made</source>
        <translation>
            <numerusform>%n made</numerusform>
            <numerusform>%n made</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>photoflux::libraryscreen::PhotoGrid</name>
    <message>
        <source>made here</source>
        <translation>made here</translation>
    </message>
    <message>
        <source>picked</source>
        <translation>picked</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>rejected</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>offline</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>edited</translation>
    </message>
</context>
<context>
    <name>photoflux::settings::Backups</name>
    <message>
        <source>Backups in the library&apos;s own folder would be lost with it. Choose another folder, best on another disk.</source>
        <translation>Backups in the library&apos;s own folder would be lost with it. Choose another folder, best on another disk.</translation>
    </message>
    <message>
        <source>Nothing can be written in %1. Choose another folder, or change its permissions.</source>
        <translation>Nothing can be written in %1. Choose another folder, or change its permissions.</translation>
    </message>
    <message>
        <source>No backup was made. %1</source>
        <translation>No backup was made. %1</translation>
    </message>
</context>
<context>
    <name>photoflux::settings::Preferences</name>
    <message>
        <source>Nothing can be written in %1. Choose another folder, or change its permissions.</source>
        <translation>Nothing can be written in %1. Choose another folder, or change its permissions.</translation>
    </message>
</context>
<context>
    <name>photoflux::shell::QueueModel</name>
    <message>
        <source>“%1” did not learn its subject</source>
        <translation>“%1” did not learn its subject</translation>
    </message>
    <message>
        <source>Add photos that differ more, or train longer.</source>
        <translation>Add photos that differ more, or train longer.</translation>
    </message>
    <message>
        <source>“%1” is trained</source>
        <translation>“%1” is trained</translation>
    </message>
    <message>
        <source>It can be chosen as a LoRA now.</source>
        <translation>It can be chosen as a LoRA now.</translation>
    </message>
    <message>
        <source>Likeness to the photos: %1 before, %2 now.</source>
        <translation>Likeness to the photos: %1 before, %2 now.</translation>
    </message>
    <message>
        <source>Training “%1” stopped</source>
        <translation>Training “%1” stopped</translation>
    </message>
</context>
<context>
    <name>photoflux::train::CurveView</name>
    <message>
        <source>step %1</source>
        <translation>step %1</translation>
    </message>
</context>
<context>
    <name>photoflux::train::PhotoSet</name>
    <message>
        <source>No photos lie in %1 itself. Choose the folder that they lie in.</source>
        <translation>No photos lie in %1 itself. Choose the folder that they lie in.</translation>
    </message>
    <message>
        <source>These are %1 photos, and a set is picked from %2 at most. Choose 10 to 20 that show the subject.</source>
        <translation>These are %1 photos, and a set is picked from %2 at most. Choose 10 to 20 that show the subject.</translation>
    </message>
    <message>
        <source>The photos are not checked yet. Wait until that is done.</source>
        <translation>The photos are not checked yet. Wait until that is done.</translation>
    </message>
</context>
<context>
    <name>photoflux::train::SubjectForm</name>
    <message>
        <source>Say who or what the photos show.</source>
        <translation>Say who or what the photos show.</translation>
    </message>
    <message>
        <source>Say what it is, in a word: dog, woman, cup.</source>
        <translation>Say what it is, in a word: dog, woman, cup.</translation>
    </message>
    <message>
        <source>Confirm that the person shown has agreed.</source>
        <translation>Confirm that the person shown has agreed.</translation>
    </message>
</context>
<context>
    <name>photoflux::train::TrainModel</name>
    <message>
        <source>Add photos of the subject.</source>
        <translation>Add photos of the subject.</translation>
    </message>
    <message>
        <source>The photos are being checked.</source>
        <translation>The photos are being checked.</translation>
    </message>
    <message>
        <source>The photos are not checked.</source>
        <translation>The photos are not checked.</translation>
    </message>
    <message>
        <source>Too few photos are left.</source>
        <translation>Too few photos are left.</translation>
    </message>
    <message>
        <source>%1 is being trained. Wait for the end, or stop it before you change the set.</source>
        <translation>%1 is being trained. Wait for the end, or stop it before you change the set.</translation>
    </message>
    <message>
        <source>%1 is being trained. Stop that training first, then delete the set.</source>
        <translation>%1 is being trained. Stop that training first, then delete the set.</translation>
    </message>
</context>
<context>
    <name>protocol</name>
    <message>
        <source>a text of the message is not valid UTF-8</source>
        <translation>a text of the message is not valid UTF-8</translation>
    </message>
    <message>
        <source>the message has %1 bytes of text; at most 1 MiB is allowed, the prompt may be too long</source>
        <translation>the message has %1 bytes of text; at most 1 MiB is allowed, the prompt may be too long</translation>
    </message>
    <message>
        <source>the message carries %1 bytes of pixels; at most 1 GiB is allowed</source>
        <translation>the message carries %1 bytes of pixels; at most 1 GiB is allowed</translation>
    </message>
    <message>
        <source>a header of %1 bytes is announced; at most 1 MiB is allowed</source>
        <translation>a header of %1 bytes is announced; at most 1 MiB is allowed</translation>
    </message>
    <message>
        <source>a payload of %1 bytes is announced; at most 1 GiB is allowed</source>
        <translation>a payload of %1 bytes is announced; at most 1 GiB is allowed</translation>
    </message>
    <message>
        <source>the header is not a JSON object</source>
        <translation>the header is not a JSON object</translation>
    </message>
    <message>
        <source>%1; the other side is no PhotoFlux program or is defective</source>
        <translation>%1; the other side is no PhotoFlux program or is defective</translation>
    </message>
    <message>
        <source>%1 must be a JSON object</source>
        <translation>%1 must be a JSON object</translation>
    </message>
    <message>
        <source>%1 is not known</source>
        <translation>%1 is not known</translation>
    </message>
    <message>
        <source>%1 must be true or false</source>
        <translation>%1 must be true or false</translation>
    </message>
    <message>
        <source>%1 is too large a number</source>
        <translation>%1 is too large a number</translation>
    </message>
    <message>
        <source>%1 must be a whole number</source>
        <translation>%1 must be a whole number</translation>
    </message>
    <message>
        <source>%1 must be a whole number, not below 0</source>
        <translation>%1 must be a whole number, not below 0</translation>
    </message>
    <message>
        <source>%1 must be a number</source>
        <translation>%1 must be a number</translation>
    </message>
    <message>
        <source>%1 must be a text</source>
        <translation>%1 must be a text</translation>
    </message>
    <message>
        <source>%1 must be a path, without zero bytes</source>
        <translation>%1 must be a path, without zero bytes</translation>
    </message>
    <message>
        <source>%1 must be load, encode, denoise or decode</source>
        <translation>%1 must be load, encode, denoise or decode</translation>
    </message>
    <message>
        <source>%1 is no known error code</source>
        <translation>%1 is no known error code</translation>
    </message>
    <message>
        <source>%1 is no sentence</source>
        <translation>%1 is no sentence</translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation>%1 is missing</translation>
    </message>
    <message>
        <source>%1 must be a list</source>
        <translation>%1 must be a list</translation>
    </message>
    <message>
        <source>a picture of %1x%2 came with %3 bytes of pixels</source>
        <translation>a picture of %1x%2 came with %3 bytes of pixels</translation>
    </message>
    <message>
        <source>%1 has an impossible picture size</source>
        <translation>%1 has an impossible picture size</translation>
    </message>
    <message>
        <source>%1 carries %2 bytes of pixels instead of %3</source>
        <translation>%1 carries %2 bytes of pixels instead of %3</translation>
    </message>
    <message>
        <source>the other side is PhotoFlux %1 with worker protocol %2, this one speaks %3; the installation mixes versions, install PhotoFlux again</source>
        <translation>the other side is PhotoFlux %1 with worker protocol %2, this one speaks %3; the installation mixes versions, install PhotoFlux again</translation>
    </message>
    <message>
        <source>a message of unknown type &quot;%1&quot;</source>
        <translation>a message of unknown type &quot;%1&quot;</translation>
    </message>
    <message>
        <source>a message without a type</source>
        <translation>a message without a type</translation>
    </message>
    <message>
        <source>%1 must be generate, control, fill or kontext</source>
        <translation>%1 must be generate, control, fill or kontext</translation>
    </message>
    <message>
        <source>%1 must be load, encode, train, measure or prove</source>
        <translation>%1 must be load, encode, train, measure or prove</translation>
    </message>
    <message>
        <source>%1 must be adamw, adamw8bit or prodigy</source>
        <translation>%1 must be adamw, adamw8bit or prodigy</translation>
    </message>
    <message>
        <source>%1 must be uniform, sigmoid, logit-normal or shifted</source>
        <translation>%1 must be uniform, sigmoid, logit-normal or shifted</translation>
    </message>
</context>
<context>
    <name>sampling</name>
    <message>
        <source>&quot;_class_name&quot; must be FlowMatchEulerDiscreteScheduler, the sampler of FLUX.1</source>
        <translation>&quot;_class_name&quot; must be FlowMatchEulerDiscreteScheduler, the sampler of FLUX.1</translation>
    </message>
    <message>
        <source>&quot;num_train_timesteps&quot; must be 1000</source>
        <translation>&quot;num_train_timesteps&quot; must be 1000</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a FLUX.1 schedule</source>
        <translation>&quot;%1&quot; is not a FLUX.1 schedule</translation>
    </message>
    <message>
        <source>&quot;shift&quot; must be above 0</source>
        <translation>&quot;shift&quot; must be above 0</translation>
    </message>
    <message>
        <source>&quot;max_image_seq_len&quot; must differ from &quot;base_image_seq_len&quot;</source>
        <translation>&quot;max_image_seq_len&quot; must differ from &quot;base_image_seq_len&quot;</translation>
    </message>
    <message>
        <source>the steps could not be recorded for the graphics card and are sent one by one: %1</source>
        <translation>the steps could not be recorded for the graphics card and are sent one by one: %1</translation>
    </message>
</context>
<context>
    <name>text</name>
    <message>
        <source>merge %1, &quot;%2 %3&quot;, is not in the vocabulary; they belong to different models</source>
        <translation>merge %1, &quot;%2 %3&quot;, is not in the vocabulary; they belong to different models</translation>
    </message>
    <message>
        <source>the unknown token &quot;%1&quot; is not in the vocabulary</source>
        <translation>the unknown token &quot;%1&quot; is not in the vocabulary</translation>
    </message>
    <message>
        <source>the precompiled_charsmap is cut off or not in SentencePiece&apos;s format</source>
        <translation>the precompiled_charsmap is cut off or not in SentencePiece&apos;s format</translation>
    </message>
    <message>
        <source>the precompiled_charsmap is not base64</source>
        <translation>the precompiled_charsmap is not base64</translation>
    </message>
    <message>
        <source>%1 &quot;%2&quot;: FLUX&apos;s tokenizers do not use it, and this program does not read it</source>
        <translation>%1 &quot;%2&quot;: FLUX&apos;s tokenizers do not use it, and this program does not read it</translation>
    </message>
    <message>
        <source>the normalizer &quot;Replace&quot; has no pattern</source>
        <translation>the normalizer &quot;Replace&quot; has no pattern</translation>
    </message>
    <message>
        <source>the normalizer &quot;Sequence&quot; has no parts</source>
        <translation>the normalizer &quot;Sequence&quot; has no parts</translation>
    </message>
    <message>
        <source>the regular expression &quot;%1&quot; holds %2, which this program does not read</source>
        <translation>the regular expression &quot;%1&quot; holds %2, which this program does not read</translation>
    </message>
    <message>
        <source>a class in a class</source>
        <translation>a class in a class</translation>
    </message>
    <message>
        <source>a class without end</source>
        <translation>a class without end</translation>
    </message>
    <message>
        <source>a backslash at its end</source>
        <translation>a backslash at its end</translation>
    </message>
    <message>
        <source>a count without end</source>
        <translation>a count without end</translation>
    </message>
    <message>
        <source>a count that nothing fulfils</source>
        <translation>a count that nothing fulfils</translation>
    </message>
    <message>
        <source>a lazy or possessive count</source>
        <translation>a lazy or possessive count</translation>
    </message>
    <message>
        <source>the post_processor names &quot;%1&quot; but gives no ids for it</source>
        <translation>the post_processor names &quot;%1&quot; but gives no ids for it</translation>
    </message>
    <message>
        <source>the post_processor &quot;TemplateProcessing&quot; has no template</source>
        <translation>the post_processor &quot;TemplateProcessing&quot; has no template</translation>
    </message>
    <message>
        <source>the post_processor &quot;%1&quot; lacks its two tokens</source>
        <translation>the post_processor &quot;%1&quot; lacks its two tokens</translation>
    </message>
    <message>
        <source>the post_processor &quot;Sequence&quot; has no parts</source>
        <translation>the post_processor &quot;Sequence&quot; has no parts</translation>
    </message>
    <message>
        <source>the pre_tokenizer &quot;Sequence&quot; has no parts</source>
        <translation>the pre_tokenizer &quot;Sequence&quot; has no parts</translation>
    </message>
    <message>
        <source>the pre_tokenizer &quot;Split&quot; has no pattern</source>
        <translation>the pre_tokenizer &quot;Split&quot; has no pattern</translation>
    </message>
    <message>
        <source>it is cut off or not a SentencePiece model</source>
        <translation>it is cut off or not a SentencePiece model</translation>
    </message>
    <message>
        <source>it is not a unigram model, the kind that T5 uses</source>
        <translation>it is not a unigram model, the kind that T5 uses</translation>
    </message>
    <message>
        <source>it uses byte fallback or spaces as endings, which T5&apos;s models do not</source>
        <translation>it uses byte fallback or spaces as endings, which T5&apos;s models do not</translation>
    </message>
    <message>
        <source>it cannot be read: %1</source>
        <translation>it cannot be read: %1</translation>
    </message>
    <message>
        <source>it cannot be read to its end</source>
        <translation>it cannot be read to its end</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>the BPE model has no merges</source>
        <translation>the BPE model has no merges</translation>
    </message>
    <message>
        <source>merge %1 is not a pair</source>
        <translation>merge %1 is not a pair</translation>
    </message>
    <message>
        <source>the vocabulary is missing or empty</source>
        <translation>the vocabulary is missing or empty</translation>
    </message>
    <message>
        <source>the token &quot;%1&quot; has no valid id</source>
        <translation>the token &quot;%1&quot; has no valid id</translation>
    </message>
    <message>
        <source>entry %1 of the Unigram vocabulary is not a token with its score</source>
        <translation>entry %1 of the Unigram vocabulary is not a token with its score</translation>
    </message>
    <message>
        <source>it has no model</source>
        <translation>it has no model</translation>
    </message>
    <message>
        <source>%1 has no tokenizer.json, vocab.json or spiece.model; the model&apos;s folder is not complete</source>
        <translation>%1 has no tokenizer.json, vocab.json or spiece.model; the model&apos;s folder is not complete</translation>
    </message>
    <message>
        <source>an added token has no id</source>
        <translation>an added token has no id</translation>
    </message>
    <message>
        <source>merges.txt beside it cannot be read; the folder is not complete</source>
        <translation>merges.txt beside it cannot be read; the folder is not complete</translation>
    </message>
    <message>
        <source>line %1 of merges.txt is not a pair</source>
        <translation>line %1 of merges.txt is not a pair</translation>
    </message>
    <message>
        <source>the special token &quot;%1&quot; is not in the vocabulary</source>
        <translation>the special token &quot;%1&quot; is not in the vocabulary</translation>
    </message>
    <message>
        <source>its settings say %1 = left, which FLUX&apos;s text encoders do not take</source>
        <translation>its settings say %1 = left, which FLUX&apos;s text encoders do not take</translation>
    </message>
    <message>
        <source>the unigram model&apos;s unknown token %1 is not one of its %2 tokens</source>
        <translation>the unigram model&apos;s unknown token %1 is not one of its %2 tokens</translation>
    </message>
    <message>
        <source>the unigram model&apos;s token &quot;%1&quot; has no finite score</source>
        <translation>the unigram model&apos;s token &quot;%1&quot; has no finite score</translation>
    </message>
</context>
<context>
    <name>training</name>
    <message>
        <source>no layer is chosen to be trained; choose attention, feed-forward or modulation</source>
        <translation>no layer is chosen to be trained; choose attention, feed-forward or modulation</translation>
    </message>
    <message>
        <source>the loss is no number any more at step %1, so nothing is learned; the rate is too high, or the precision too narrow for this model</source>
        <translation>the loss is no number any more at step %1, so nothing is learned; the rate is too high, or the precision too narrow for this model</translation>
    </message>
    <message>
        <source>the encoder can be kept only where the run starts from a finished autoencoder, and %1 holds no config.json; name the vae folder of a model or of a run</source>
        <translation>the encoder can be kept only where the run starts from a finished autoencoder, and %1 holds no config.json; name the vae folder of a model or of a run</translation>
    </message>
    <message>
        <source>the autoencoder in %1 has other sizes than this run&apos;s</source>
        <translation>the autoencoder in %1 has other sizes than this run&apos;s</translation>
    </message>
</context>
<context>
    <name>weights</name>
    <message>
        <source>%1 was cut or its disk vanished while it was in use; let downloads and copies finish first, then start again.</source>
        <translation>%1 was cut or its disk vanished while it was in use; let downloads and copies finish first, then start again.</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>the disk is full</translation>
    </message>
    <message>
        <source>the disk quota is used up</source>
        <translation>the disk quota is used up</translation>
    </message>
    <message>
        <source>the file is larger than the file system or a limit of this process allows</source>
        <translation>the file is larger than the file system or a limit of this process allows</translation>
    </message>
    <message>
        <source>the folder is not writable for you</source>
        <translation>the folder is not writable for you</translation>
    </message>
    <message>
        <source>the disk is read-only</source>
        <translation>the disk is read-only</translation>
    </message>
    <message>
        <source>there is a folder of that name</source>
        <translation>there is a folder of that name</translation>
    </message>
    <message>
        <source>%1 cannot be written: its folder does not exist.</source>
        <translation>%1 cannot be written: its folder does not exist.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2. Nothing was left behind.</source>
        <translation>%1 cannot be written: %2. Nothing was left behind.</translation>
    </message>
    <message>
        <source>the folder is not writable for you, or there is a folder of that name</source>
        <translation>the folder is not writable for you, or there is a folder of that name</translation>
    </message>
    <message>
        <source>another program has it open</source>
        <translation>another program has it open</translation>
    </message>
    <message>
        <source>%1: tensor %2 is missing; the file is of another model or incomplete.</source>
        <translation>%1: tensor %2 is missing; the file is of another model or incomplete.</translation>
    </message>
    <message>
        <source>%1: tensor %2 does not fit into the memory of %3.</source>
        <translation>%1: tensor %2 does not fit into the memory of %3.</translation>
    </message>
    <message>
        <source>%1: tensor %2 cannot be converted to %3 on %4: %5</source>
        <translation>%1: tensor %2 cannot be converted to %3 on %4: %5</translation>
    </message>
    <message>
        <source>%1: tensor %2 does not fit into the memory of this machine.</source>
        <translation>%1: tensor %2 does not fit into the memory of this machine.</translation>
    </message>
    <message>
        <source>%1 holds parts of a model (%2) without their index (*.safetensors.index.json); the download is incomplete.</source>
        <translation>%1 holds parts of a model (%2) without their index (*.safetensors.index.json); the download is incomplete.</translation>
    </message>
    <message>
        <source>%1 holds no .safetensors file; the download is incomplete, or this is no model.</source>
        <translation>%1 holds no .safetensors file; the download is incomplete, or this is no model.</translation>
    </message>
    <message>
        <source>%1 cannot be listed: %2.</source>
        <translation>%1 cannot be listed: %2.</translation>
    </message>
    <message>
        <source>%1 holds several weight files (%2, %3); name the one to use.</source>
        <translation>%1 holds several weight files (%2, %3); name the one to use.</translation>
    </message>
    <message>
        <source>Chroma, which PhotoFlux does not run</source>
        <translation>Chroma, which PhotoFlux does not run</translation>
    </message>
    <message>
        <source>FLUX.2, which PhotoFlux does not run; it runs FLUX.1</source>
        <translation>FLUX.2, which PhotoFlux does not run; it runs FLUX.1</translation>
    </message>
    <message>
        <source>a LoRA, not a model: choose it beside one</source>
        <translation>a LoRA, not a model: choose it beside one</translation>
    </message>
    <message>
        <source>a LoKr adapter, not a model: choose it beside one</source>
        <translation>a LoKr adapter, not a model: choose it beside one</translation>
    </message>
    <message>
        <source>a LoHa adapter, not a model: choose it beside one</source>
        <translation>a LoHa adapter, not a model: choose it beside one</translation>
    </message>
    <message>
        <source>a ControlNet, not a model</source>
        <translation>a ControlNet, not a model</translation>
    </message>
    <message>
        <source>Stable Diffusion 3, which PhotoFlux does not run</source>
        <translation>Stable Diffusion 3, which PhotoFlux does not run</translation>
    </message>
    <message>
        <source>Stable Diffusion 1, 2 or XL, which PhotoFlux does not run</source>
        <translation>Stable Diffusion 1, 2 or XL, which PhotoFlux does not run</translation>
    </message>
    <message>
        <source>HunyuanVideo, which PhotoFlux does not run</source>
        <translation>HunyuanVideo, which PhotoFlux does not run</translation>
    </message>
    <message>
        <source>Qwen-Image, which PhotoFlux does not run</source>
        <translation>Qwen-Image, which PhotoFlux does not run</translation>
    </message>
    <message>
        <source>Lumina or Z-Image, which PhotoFlux does not run</source>
        <translation>Lumina or Z-Image, which PhotoFlux does not run</translation>
    </message>
    <message>
        <source>a video model, which PhotoFlux does not run</source>
        <translation>a video model, which PhotoFlux does not run</translation>
    </message>
    <message>
        <source>FLUX.1 Redux, an addition to a model and none itself</source>
        <translation>FLUX.1 Redux, an addition to a model and none itself</translation>
    </message>
    <message>
        <source>a picture encoder (CLIP or SigLIP), not a model that makes pictures</source>
        <translation>a picture encoder (CLIP or SigLIP), not a model that makes pictures</translation>
    </message>
    <message>
        <source>a language model</source>
        <translation>a language model</translation>
    </message>
    <message>
        <source>%1 holds no tensors.</source>
        <translation>%1 holds no tensors.</translation>
    </message>
    <message>
        <source>%1 holds no part of a FLUX.1 model (%2 tensors, the first is %3); PhotoFlux does not know what it is.</source>
        <translation>%1 holds no part of a FLUX.1 model (%2 tensors, the first is %3); PhotoFlux does not know what it is.</translation>
    </message>
    <message>
        <source>%1 seems to be %2.</source>
        <translation>%1 seems to be %2.</translation>
    </message>
    <message>
        <source>%1 seems to be FLUX.1 (%2), but lacks %3 and %4 more tensors; the download or the conversion is incomplete.</source>
        <translation>%1 seems to be FLUX.1 (%2), but lacks %3 and %4 more tensors; the download or the conversion is incomplete.</translation>
    </message>
    <message>
        <source>%1 seems to be FLUX.1 (%2), but lacks %3; the download or the conversion is incomplete.</source>
        <translation>%1 seems to be FLUX.1 (%2), but lacks %3; the download or the conversion is incomplete.</translation>
    </message>
    <message>
        <source>a block among %1</source>
        <translation>a block among %1</translation>
    </message>
    <message>
        <source>%1 seems to be the autoencoder of Stable Diffusion 1, 2 or XL (4 latent channels); FLUX.1 needs its own (ae.safetensors).</source>
        <translation>%1 seems to be the autoencoder of Stable Diffusion 1, 2 or XL (4 latent channels); FLUX.1 needs its own (ae.safetensors).</translation>
    </message>
    <message>
        <source>%1 seems to be the autoencoder of FLUX.2 (32 latent channels); FLUX.1 needs its own (ae.safetensors).</source>
        <translation>%1 seems to be the autoencoder of FLUX.2 (32 latent channels); FLUX.1 needs its own (ae.safetensors).</translation>
    </message>
    <message>
        <source>transformer</source>
        <translation>transformer</translation>
    </message>
    <message>
        <source>autoencoder</source>
        <translation>autoencoder</translation>
    </message>
    <message>
        <source>CLIP text encoder</source>
        <translation>CLIP text encoder</translation>
    </message>
    <message>
        <source>T5 text encoder</source>
        <translation>T5 text encoder</translation>
    </message>
    <message>
        <source>%1 ends at byte %2, inside its header; the download was cut off, fetch it again.</source>
        <translation>%1 ends at byte %2, inside its header; the download was cut off, fetch it again.</translation>
    </message>
    <message>
        <source>%1: tensor %2 has a shape whose size no computer can hold; the file is damaged or hostile.</source>
        <translation>%1: tensor %2 has a shape whose size no computer can hold; the file is damaged or hostile.</translation>
    </message>
    <message>
        <source>%1 has a text of %2 bytes in its header, where at most %3 are allowed; the file is damaged or hostile.</source>
        <translation>%1 has a text of %2 bytes in its header, where at most %3 are allowed; the file is damaged or hostile.</translation>
    </message>
    <message>
        <source>%1 is empty; the download never started or the disk was full.</source>
        <translation>%1 is empty; the download never started or the disk was full.</translation>
    </message>
    <message>
        <source>%1 is not a GGUF file, for it does not begin with GGUF.</source>
        <translation>%1 is not a GGUF file, for it does not begin with GGUF.</translation>
    </message>
    <message>
        <source>%1 was written for big-endian machines; fetch the ordinary (little-endian) file.</source>
        <translation>%1 was written for big-endian machines; fetch the ordinary (little-endian) file.</translation>
    </message>
    <message>
        <source>%1 is of GGUF version %2; PhotoFlux reads versions 2 and 3.</source>
        <translation>%1 is of GGUF version %2; PhotoFlux reads versions 2 and 3.</translation>
    </message>
    <message>
        <source>%1 announces %2 tensors, more than 65,536; no model has them, so the file is damaged or hostile.</source>
        <translation>%1 announces %2 tensors, more than 65,536; no model has them, so the file is damaged or hostile.</translation>
    </message>
    <message>
        <source>%1 announces %2 metadata entries, more than 65,536; the file is damaged or hostile.</source>
        <translation>%1 announces %2 metadata entries, more than 65,536; the file is damaged or hostile.</translation>
    </message>
    <message>
        <source>%1 has a metadata key that is empty or not UTF-8; the file is damaged.</source>
        <translation>%1 has a metadata key that is empty or not UTF-8; the file is damaged.</translation>
    </message>
    <message>
        <source>%1: the metadata key %2 stands there twice; the file is damaged.</source>
        <translation>%1: the metadata key %2 stands there twice; the file is damaged.</translation>
    </message>
    <message>
        <source>%1: the metadata value of %2 is not UTF-8; the file is damaged.</source>
        <translation>%1: the metadata value of %2 is not UTF-8; the file is damaged.</translation>
    </message>
    <message>
        <source>%1: the metadata value of %2 has the unknown type %3; the file is damaged or newer.</source>
        <translation>%1: the metadata value of %2 has the unknown type %3; the file is damaged or newer.</translation>
    </message>
    <message>
        <source>%1: the metadata value of %2 is a flag that is neither 0 nor 1; the file is damaged.</source>
        <translation>%1: the metadata value of %2 is a flag that is neither 0 nor 1; the file is damaged.</translation>
    </message>
    <message>
        <source>%1: the metadata value of %2 is nested too deeply; the file is damaged or hostile.</source>
        <translation>%1: the metadata value of %2 is nested too deeply; the file is damaged or hostile.</translation>
    </message>
    <message>
        <source>%1: the metadata value of %2 is a list of the unknown type %3; the file is damaged.</source>
        <translation>%1: the metadata value of %2 is a list of the unknown type %3; the file is damaged.</translation>
    </message>
    <message>
        <source>%1 asks for an alignment of %2, which is no power of two up to 65,536; the file is damaged.</source>
        <translation>%1 asks for an alignment of %2, which is no power of two up to 65,536; the file is damaged.</translation>
    </message>
    <message>
        <source>%1 is one of %2 parts of a split model; join them with llama-gguf-split --merge.</source>
        <translation>%1 is one of %2 parts of a split model; join them with llama-gguf-split --merge.</translation>
    </message>
    <message>
        <source>%1 has a tensor whose name is empty or not UTF-8; the file is damaged.</source>
        <translation>%1 has a tensor whose name is empty or not UTF-8; the file is damaged.</translation>
    </message>
    <message>
        <source>%1: tensor %2 stands there twice; the file is damaged.</source>
        <translation>%1: tensor %2 stands there twice; the file is damaged.</translation>
    </message>
    <message>
        <source>%1: tensor %2 has %3 dimensions, more than four; the file is damaged.</source>
        <translation>%1: tensor %2 has %3 dimensions, more than four; the file is damaged.</translation>
    </message>
    <message>
        <source>%1: tensor %2 has the unknown type %3; the file is damaged or newer.</source>
        <translation>%1: tensor %2 has the unknown type %3; the file is damaged or newer.</translation>
    </message>
    <message>
        <source>%1: tensor %2 is packed as %3, which PhotoFlux does not read; use a Q, K or IQ4 variant.</source>
        <translation>%1: tensor %2 is packed as %3, which PhotoFlux does not read; use a Q, K or IQ4 variant.</translation>
    </message>
    <message>
        <source>%1: tensor %2 has rows of %3 values, which are no whole blocks of %4; the file is damaged.</source>
        <translation>%1: tensor %2 has rows of %3 values, which are no whole blocks of %4; the file is damaged.</translation>
    </message>
    <message>
        <source>%1: tensor %2 has an original shape that is impossible; the file is damaged.</source>
        <translation>%1: tensor %2 has an original shape that is impossible; the file is damaged.</translation>
    </message>
    <message>
        <source>%1: tensor %2 holds %3 values, but %4 by its original shape; the file is damaged.</source>
        <translation>%1: tensor %2 holds %3 values, but %4 by its original shape; the file is damaged.</translation>
    </message>
    <message>
        <source>%1: tensor %2 is not aligned to %3 bytes; the file is damaged.</source>
        <translation>%1: tensor %2 is not aligned to %3 bytes; the file is damaged.</translation>
    </message>
    <message>
        <source>%1: tensor %2 overlaps the data before it; the file is damaged or hostile.</source>
        <translation>%1: tensor %2 overlaps the data before it; the file is damaged or hostile.</translation>
    </message>
    <message>
        <source>%1: tensor %2 begins %3 bytes after the data before it ends; gaps are not allowed, the file is damaged.</source>
        <translation>%1: tensor %2 begins %3 bytes after the data before it ends; gaps are not allowed, the file is damaged.</translation>
    </message>
    <message>
        <source>%1 ends at byte %2, inside the tensor %3; the download was cut off, fetch it again.</source>
        <translation>%1 ends at byte %2, inside the tensor %3; the download was cut off, fetch it again.</translation>
    </message>
    <message>
        <source>%1 has %2 bytes after its last tensor; two downloads were joined, or the file is damaged.</source>
        <translation>%1 has %2 bytes after its last tensor; two downloads were joined, or the file is damaged.</translation>
    </message>
    <message>
        <source>a byte order mark, which JSON does not allow</source>
        <translation>a byte order mark, which JSON does not allow</translation>
    </message>
    <message>
        <source>more bytes after the end of the value</source>
        <translation>more bytes after the end of the value</translation>
    </message>
    <message>
        <source>the text ends where a value should stand</source>
        <translation>the text ends where a value should stand</translation>
    </message>
    <message>
        <source>something that is no JSON value</source>
        <translation>something that is no JSON value</translation>
    </message>
    <message>
        <source>nesting deeper than %1 levels</source>
        <translation>nesting deeper than %1 levels</translation>
    </message>
    <message>
        <source>the text ends inside an array</source>
        <translation>the text ends inside an array</translation>
    </message>
    <message>
        <source>no comma or ] after an array element</source>
        <translation>no comma or ] after an array element</translation>
    </message>
    <message>
        <source>the text ends inside an object</source>
        <translation>the text ends inside an object</translation>
    </message>
    <message>
        <source>no string where a key should stand</source>
        <translation>no string where a key should stand</translation>
    </message>
    <message>
        <source>no colon after a key</source>
        <translation>no colon after a key</translation>
    </message>
    <message>
        <source>no comma or } after an object member</source>
        <translation>no comma or } after an object member</translation>
    </message>
    <message>
        <source>the key %1 for the second time</source>
        <translation>the key %1 for the second time</translation>
    </message>
    <message>
        <source>a control character inside a string</source>
        <translation>a control character inside a string</translation>
    </message>
    <message>
        <source>bytes that are not UTF-8</source>
        <translation>bytes that are not UTF-8</translation>
    </message>
    <message>
        <source>the text ends inside a string</source>
        <translation>the text ends inside a string</translation>
    </message>
    <message>
        <source>an escape that JSON does not know</source>
        <translation>an escape that JSON does not know</translation>
    </message>
    <message>
        <source>half of a surrogate pair</source>
        <translation>half of a surrogate pair</translation>
    </message>
    <message>
        <source>no digit after the decimal point</source>
        <translation>no digit after the decimal point</translation>
    </message>
    <message>
        <source>no digit in the exponent</source>
        <translation>no digit in the exponent</translation>
    </message>
    <message>
        <source>a number with a leading zero</source>
        <translation>a number with a leading zero</translation>
    </message>
    <message>
        <source>a number that is too large or too small</source>
        <translation>a number that is too large or too small</translation>
    </message>
    <message>
        <source>%1 is not valid JSON: at byte %2 stands %3.</source>
        <translation>%1 is not valid JSON: at byte %2 stands %3.</translation>
    </message>
    <message>
        <source>%1 is larger than 256 MiB: no JSON file that belongs to a model is.</source>
        <translation>%1 is larger than 256 MiB: no JSON file that belongs to a model is.</translation>
    </message>
    <message>
        <source>%1 does not exist; it was moved, or never downloaded.</source>
        <translation>%1 does not exist; it was moved, or never downloaded.</translation>
    </message>
    <message>
        <source>%1 may not be read; check its permissions.</source>
        <translation>%1 may not be read; check its permissions.</translation>
    </message>
    <message>
        <source>%1 cannot be opened: too many files are open.</source>
        <translation>%1 cannot be opened: too many files are open.</translation>
    </message>
    <message>
        <source>%1 cannot be mapped: not enough address space.</source>
        <translation>%1 cannot be mapped: not enough address space.</translation>
    </message>
    <message>
        <source>%1 cannot be opened: %2.</source>
        <translation>%1 cannot be opened: %2.</translation>
    </message>
    <message>
        <source>%1 is not a file but a folder.</source>
        <translation>%1 is not a file but a folder.</translation>
    </message>
    <message>
        <source>%1 is not a file.</source>
        <translation>%1 is not a file.</translation>
    </message>
    <message>
        <source>%1 may not be read or is a folder.</source>
        <translation>%1 may not be read or is a folder.</translation>
    </message>
    <message>
        <source>%1 is being written by another program.</source>
        <translation>%1 is being written by another program.</translation>
    </message>
    <message>
        <source>FP4 of bitsandbytes</source>
        <translation>FP4 of bitsandbytes</translation>
    </message>
    <message>
        <source>8-bit numbers of bitsandbytes</source>
        <translation>8-bit numbers of bitsandbytes</translation>
    </message>
    <message>
        <source>GPTQ, AWQ or SVDQuant</source>
        <translation>GPTQ, AWQ or SVDQuant</translation>
    </message>
    <message>
        <source>there is no weight beside it</source>
        <translation>there is no weight beside it</translation>
    </message>
    <message>
        <source>%1: tensor %2: %3; the file is damaged or was packed wrongly.</source>
        <translation>%1: tensor %2: %3; the file is damaged or was packed wrongly.</translation>
    </message>
    <message>
        <source>%1: %2 says that weights are packed as %3, which PhotoFlux does not read; use a bf16, fp16, fp8, NF4 or GGUF variant.</source>
        <translation>%1: %2 says that weights are packed as %3, which PhotoFlux does not read; use a bf16, fp16, fp8, NF4 or GGUF variant.</translation>
    </message>
    <message>
        <source>it is no fp32 scale</source>
        <translation>it is no fp32 scale</translation>
    </message>
    <message>
        <source>the weight that it scales is not fp8</source>
        <translation>the weight that it scales is not fp8</translation>
    </message>
    <message>
        <source>it is neither one scale nor one for each row of its weight</source>
        <translation>it is neither one scale nor one for each row of its weight</translation>
    </message>
    <message>
        <source>it is missing, and its packed weight needs it</source>
        <translation>it is missing, and its packed weight needs it</translation>
    </message>
    <message>
        <source>it is missing, but its quant_state is there</source>
        <translation>it is missing, but its quant_state is there</translation>
    </message>
    <message>
        <source>it does not hold half a byte for each value of its shape</source>
        <translation>it does not hold half a byte for each value of its shape</translation>
    </message>
    <message>
        <source>%1 is a pickle file (%2): opening it can run code that somebody hid in it, so PhotoFlux never does; use the same model as .safetensors.</source>
        <translation>%1 is a pickle file (%2): opening it can run code that somebody hid in it, so PhotoFlux never does; use the same model as .safetensors.</translation>
    </message>
    <message>
        <source>%1 is not a safetensors file: it is a GGUF file.</source>
        <translation>%1 is not a safetensors file: it is a GGUF file.</translation>
    </message>
    <message>
        <source>%1 is not a safetensors file: it is a pickle file (.ckpt, .pt, .bin) under another name, which can run code when opened and is never read.</source>
        <translation>%1 is not a safetensors file: it is a pickle file (.ckpt, .pt, .bin) under another name, which can run code when opened and is never read.</translation>
    </message>
    <message>
        <source>%1 is not a safetensors file: it is a Git LFS pointer that stands for the real file: fetch it with &quot;git lfs pull&quot;.</source>
        <translation>%1 is not a safetensors file: it is a Git LFS pointer that stands for the real file: fetch it with &quot;git lfs pull&quot;.</translation>
    </message>
    <message>
        <source>%1 is not a safetensors file: it is a web page: the download ended at a sign-in or error page.</source>
        <translation>%1 is not a safetensors file: it is a web page: the download ended at a sign-in or error page.</translation>
    </message>
    <message>
        <source>the header of %1</source>
        <translation>the header of %1</translation>
    </message>
    <message>
        <source>%1 names more than 65,536 tensors; no model does, so the file is damaged or hostile.</source>
        <translation>%1 names more than 65,536 tensors; no model does, so the file is damaged or hostile.</translation>
    </message>
    <message>
        <source>%1 ends after %2 bytes, inside its first number; the download was cut off.</source>
        <translation>%1 ends after %2 bytes, inside its first number; the download was cut off.</translation>
    </message>
    <message>
        <source>%1 announces a header of %2 bytes, more than 16 MiB; it is not a safetensors file, or damaged.</source>
        <translation>%1 announces a header of %2 bytes, more than 16 MiB; it is not a safetensors file, or damaged.</translation>
    </message>
    <message>
        <source>%1 ends at byte %2, inside its header of %3 bytes; the download was cut off, fetch it again.</source>
        <translation>%1 ends at byte %2, inside its header of %3 bytes; the download was cut off, fetch it again.</translation>
    </message>
    <message>
        <source>%1 has an empty header; it is not a safetensors file, or damaged.</source>
        <translation>%1 has an empty header; it is not a safetensors file, or damaged.</translation>
    </message>
    <message>
        <source>%1 has a header that does not begin with {; it is not a safetensors file, or damaged.</source>
        <translation>%1 has a header that does not begin with {; it is not a safetensors file, or damaged.</translation>
    </message>
    <message>
        <source>%1: __metadata__ is not an object; the file was written wrongly.</source>
        <translation>%1: __metadata__ is not an object; the file was written wrongly.</translation>
    </message>
    <message>
        <source>%1: the value of %2 in __metadata__ is not a string; the file was written wrongly.</source>
        <translation>%1: the value of %2 in __metadata__ is not a string; the file was written wrongly.</translation>
    </message>
    <message>
        <source>%1: tensor %2 is not described by an object; the header is damaged.</source>
        <translation>%1: tensor %2 is not described by an object; the header is damaged.</translation>
    </message>
    <message>
        <source>%1: tensor %2 has the field %3, which the format does not know; the file is of a newer format or damaged.</source>
        <translation>%1: tensor %2 has the field %3, which the format does not know; the file is of a newer format or damaged.</translation>
    </message>
    <message>
        <source>%1: tensor %2 has no dtype; the header is damaged.</source>
        <translation>%1: tensor %2 has no dtype; the header is damaged.</translation>
    </message>
    <message>
        <source>%1: tensor %2 has the type %3, which PhotoFlux does not know; the file needs a newer version or is damaged.</source>
        <translation>%1: tensor %2 has the type %3, which PhotoFlux does not know; the file needs a newer version or is damaged.</translation>
    </message>
    <message>
        <source>%1: tensor %2 has no shape; the header is damaged.</source>
        <translation>%1: tensor %2 has no shape; the header is damaged.</translation>
    </message>
    <message>
        <source>%1: tensor %2 has a shape that is not made of whole numbers; the header is damaged.</source>
        <translation>%1: tensor %2 has a shape that is not made of whole numbers; the header is damaged.</translation>
    </message>
    <message>
        <source>%1: tensor %2 has the negative size %3 in its shape; the header is damaged.</source>
        <translation>%1: tensor %2 has the negative size %3 in its shape; the header is damaged.</translation>
    </message>
    <message>
        <source>%1: tensor %2 has no data_offsets of two numbers; the header is damaged.</source>
        <translation>%1: tensor %2 has no data_offsets of two numbers; the header is damaged.</translation>
    </message>
    <message>
        <source>%1: tensor %2 has data_offsets that are not whole numbers from 0 up; the header is damaged.</source>
        <translation>%1: tensor %2 has data_offsets that are not whole numbers from 0 up; the header is damaged.</translation>
    </message>
    <message>
        <source>%1: tensor %2 ends before it begins; the header is damaged.</source>
        <translation>%1: tensor %2 ends before it begins; the header is damaged.</translation>
    </message>
    <message>
        <source>%1: tensor %2 needs %3 bytes by its shape and type but has %4; the header is damaged.</source>
        <translation>%1: tensor %2 needs %3 bytes by its shape and type but has %4; the header is damaged.</translation>
    </message>
    <message>
        <source>%1 ends at byte %2 of %3 (the first tensor that is incomplete is %4); the download was cut off, fetch it again.</source>
        <translation>%1 ends at byte %2 of %3 (the first tensor that is incomplete is %4); the download was cut off, fetch it again.</translation>
    </message>
    <message>
        <source>%1 was not written: tensor %2 has no dense data.</source>
        <translation>%1 was not written: tensor %2 has no dense data.</translation>
    </message>
    <message>
        <source>%1 was not written: tensor %2 comes twice.</source>
        <translation>%1 was not written: tensor %2 comes twice.</translation>
    </message>
    <message>
        <source>%1 was not written: its metadata %2 is not UTF-8.</source>
        <translation>%1 was not written: its metadata %2 is not UTF-8.</translation>
    </message>
    <message>
        <source>%1 was not written: more tensors or metadata than readers accept.</source>
        <translation>%1 was not written: more tensors or metadata than readers accept.</translation>
    </message>
    <message>
        <source>%1 was not written: a tensor could not be copied to the host: %2</source>
        <translation>%1 was not written: a tensor could not be copied to the host: %2</translation>
    </message>
    <message>
        <source>%1 was not written: not enough memory.</source>
        <translation>%1 was not written: not enough memory.</translation>
    </message>
    <message>
        <source>%1 lists the shard %2, which is not the name of a .safetensors file beside it; the index is damaged or hostile.</source>
        <translation>%1 lists the shard %2, which is not the name of a .safetensors file beside it; the index is damaged or hostile.</translation>
    </message>
    <message>
        <source>tensor %1 lies both in %2 and in %3; shards of different models were mixed.</source>
        <translation>tensor %1 lies both in %2 and in %3; shards of different models were mixed.</translation>
    </message>
    <message>
        <source>%1 has no weight_map; the index is damaged.</source>
        <translation>%1 has no weight_map; the index is damaged.</translation>
    </message>
    <message>
        <source>%1: the shard of tensor %2 is not a string; the index is damaged.</source>
        <translation>%1: the shard of tensor %2 is not a string; the index is damaged.</translation>
    </message>
    <message>
        <source>%1 is missing, but %2 lists it; the download is incomplete.</source>
        <translation>%1 is missing, but %2 lists it; the download is incomplete.</translation>
    </message>
    <message>
        <source>%1 does not hold the tensor %2 that %3 promises; shards of different models were mixed.</source>
        <translation>%1 does not hold the tensor %2 that %3 promises; shards of different models were mixed.</translation>
    </message>
    <message>
        <source>%1 ends at byte %2, inside its first 24 bytes; the download was cut off, fetch it again.</source>
        <translation>%1 ends at byte %2, inside its first 24 bytes; the download was cut off, fetch it again.</translation>
    </message>
    <message>
        <source>it has no %1</source>
        <translation>it has no %1</translation>
    </message>
    <message>
        <source>it has an impossible %1</source>
        <translation>it has an impossible %1</translation>
    </message>
    <message>
        <source>it should hold %1 values of %2</source>
        <translation>it should hold %1 values of %2</translation>
    </message>
    <message>
        <source>%1 was not written: tensor %2 has a name that the format does not allow.</source>
        <translation>%1 was not written: tensor %2 has a name that the format does not allow.</translation>
    </message>
    <message>
        <source>%1 was not written: tensor %2 has the type %3, which safetensors does not know.</source>
        <translation>%1 was not written: tensor %2 has the type %3, which safetensors does not know.</translation>
    </message>
    <message>
        <source>Windows error %1</source>
        <translation>Windows error %1</translation>
    </message>
    <message>
        <source>%1: tensor %2 has %3 rows and is asked for row %4</source>
        <translation>%1: tensor %2 has %3 rows and is asked for row %4</translation>
    </message>
</context>
<context>
    <name>worker</name>
    <message>
        <source>the engine did not answer after it was started; it may be loading from a very slow disk</source>
        <translation>the engine did not answer after it was started; it may be loading from a very slow disk</translation>
    </message>
    <message>
        <source>job %1 is already being made</source>
        <translation>job %1 is already being made</translation>
    </message>
    <message>
        <source>the engine did not stop when it was asked to and was ended</source>
        <translation>the engine did not stop when it was asked to and was ended</translation>
    </message>
    <message>
        <source>the engine cannot be started from &quot;%1&quot; (%2); the installation is incomplete, install PhotoFlux again</source>
        <translation>the engine cannot be started from &quot;%1&quot; (%2); the installation is incomplete, install PhotoFlux again</translation>
    </message>
    <message>
        <source>the engine spoke before its hello</source>
        <translation>the engine spoke before its hello</translation>
    </message>
    <message>
        <source>the engine was killed by the system (SIGKILL); most likely memory ran out: choose a smaller size or close other programs</source>
        <translation>the engine was killed by the system (SIGKILL); most likely memory ran out: choose a smaller size or close other programs</translation>
    </message>
    <message>
        <source>the engine was ended by another program (SIGTERM)</source>
        <translation>the engine was ended by another program (SIGTERM)</translation>
    </message>
    <message>
        <source>the engine crashed (SIGILL); this processor may lack instructions that this LibTorch needs</source>
        <translation>the engine crashed (SIGILL); this processor may lack instructions that this LibTorch needs</translation>
    </message>
    <message>
        <source>the engine crashed (SIGSEGV); a graphics driver or a defect is to blame</source>
        <translation>the engine crashed (SIGSEGV); a graphics driver or a defect is to blame</translation>
    </message>
    <message>
        <source>the engine crashed (SIGABRT)</source>
        <translation>the engine crashed (SIGABRT)</translation>
    </message>
    <message>
        <source>the engine crashed (code %1)</source>
        <translation>the engine crashed (code %1)</translation>
    </message>
    <message>
        <source>%1; it last said: %2</source>
        <translation>%1; it last said: %2</translation>
    </message>
    <message>
        <source>there is not enough memory for the engine; close other programs or choose a smaller size (it last said: %1)</source>
        <translation>there is not enough memory for the engine; close other programs or choose a smaller size (it last said: %1)</translation>
    </message>
    <message>
        <source>the engine ended without having been asked to (exit code %1)</source>
        <translation>the engine ended without having been asked to (exit code %1)</translation>
    </message>
    <message>
        <source>there is not enough memory; try a smaller size or close other programs</source>
        <translation>there is not enough memory; try a smaller size or close other programs</translation>
    </message>
    <message>
        <source>the engine failed: %1</source>
        <translation>the engine failed: %1</translation>
    </message>
    <message>
        <source>the first message must be hello</source>
        <translation>the first message must be hello</translation>
    </message>
    <message>
        <source>the engine ended without an answer: %1</source>
        <translation>the engine ended without an answer: %1</translation>
    </message>
    <message>
        <source>there is not enough memory for LoRA files of this size; close other programs</source>
        <translation>there is not enough memory for LoRA files of this size; close other programs</translation>
    </message>
    <message>
        <source>%1 names &quot;%2&quot;, which is no program; correct the variable or remove it</source>
        <translation>%1 names &quot;%2&quot;, which is no program; correct the variable or remove it</translation>
    </message>
    <message>
        <source>%1 is missing in %2; the installation is incomplete, install PhotoFlux again</source>
        <translation>%1 is missing in %2; the installation is incomplete, install PhotoFlux again</translation>
    </message>
</context>
</TS>
