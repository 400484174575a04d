<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Cli</name>
    <message>
        <source>PhotoFlux makes pictures from sentences, on this machine.

  photoflux generate &quot;PROMPT&quot;     make pictures
  photoflux metadata show FILE    what a picture says about itself
  photoflux metadata strip FILE   remove that, but not the mark of generated pictures
  photoflux doctor                what was found, what is missing, what this machine can run
  photoflux version

Each command explains its options with --help and writes one JSON event a line with --json.</source>
        <translation>PhotoFlux makes pictures from sentences, on this machine.

  photoflux generate &quot;PROMPT&quot;     make pictures
  photoflux metadata show FILE    what a picture says about itself
  photoflux metadata strip FILE   remove that, but not the mark of generated pictures
  photoflux doctor                what was found, what is missing, what this machine can run
  photoflux version

Each command explains its options with --help and writes one JSON event a line with --json.</translation>
    </message>
    <message>
        <source>there is no command &quot;%1&quot;; &quot;photoflux help&quot; lists them</source>
        <translation>there is no command &quot;%1&quot;; &quot;photoflux help&quot; lists them</translation>
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
        <source>What to show first: generate, settings or shortcuts.</source>
        <translation>What to show first: generate, settings or shortcuts.</translation>
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
        <source>--guidance needs a number, not &quot;%1&quot;</source>
        <translation>--guidance needs a number, not &quot;%1&quot;</translation>
    </message>
    <message>
        <source>--guidance can be 0 to 100, not %1</source>
        <translation>--guidance can be 0 to 100, not %1</translation>
    </message>
    <message>
        <source>--device can be auto, cpu, cuda, cuda:N or mps, not &quot;%1&quot;</source>
        <translation>--device can be auto, cpu, cuda, cuda:N or mps, not &quot;%1&quot;</translation>
    </message>
    <message>
        <source>--precision can be auto, fp32 or bf16, not &quot;%1&quot;</source>
        <translation>--precision can be auto, fp32 or bf16, not &quot;%1&quot;</translation>
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
        <source>photoflux generate &quot;PROMPT&quot; [options]
photoflux generate --from PICTURE [options]   make a picture again from its own metadata

  --model NAME|PATH        an installed model, the folder of one in diffusers layout, or a single file
                           (.safetensors, .gguf) whose other parts lie beside it or in ComfyUI&apos;s folders
                           (default: mini)
  --size WxH               pixels, multiples of 16 (default: what the model was trained for)
  --steps N                1 to 1000 (default: what suits the model)
  --guidance G             0 to 100, for models with guidance embedding
  --seed N                 the same seed gives the same picture; picture i of several uses N + i (default: by chance)
  --count N                how many pictures
  --max-sequence-length N  tokens of the prompt that count
  --out FILE|FOLDER        .png or .jpg, replaced if it is there; -1, -2, … are added for several pictures;
                           a folder ends with / or exists (default: photoflux-SEED.png here, never replacing)
  --device D               auto, cpu, cuda, cuda:N, mps
  --precision P            auto, fp32, bf16
  --quiet                  no progress
  --json                   one event a line on stdout

The path of each picture goes to stdout. Exit codes: 0 done, 2 wrong usage, 3 bad input, 4 not enough memory or
disk, 130 cancelled (Ctrl-C; twice to end at once).</source>
        <translation>photoflux generate &quot;PROMPT&quot; [options]
photoflux generate --from PICTURE [options]   make a picture again from its own metadata

  --model NAME|PATH        an installed model, the folder of one in diffusers layout, or a single file
                           (.safetensors, .gguf) whose other parts lie beside it or in ComfyUI&apos;s folders
                           (default: mini)
  --size WxH               pixels, multiples of 16 (default: what the model was trained for)
  --steps N                1 to 1000 (default: what suits the model)
  --guidance G             0 to 100, for models with guidance embedding
  --seed N                 the same seed gives the same picture; picture i of several uses N + i (default: by chance)
  --count N                how many pictures
  --max-sequence-length N  tokens of the prompt that count
  --out FILE|FOLDER        .png or .jpg, replaced if it is there; -1, -2, … are added for several pictures;
                           a folder ends with / or exists (default: photoflux-SEED.png here, never replacing)
  --device D               auto, cpu, cuda, cuda:N, mps
  --precision P            auto, fp32, bf16
  --quiet                  no progress
  --json                   one event a line on stdout

The path of each picture goes to stdout. Exit codes: 0 done, 2 wrong usage, 3 bad input, 4 not enough memory or
disk, 130 cancelled (Ctrl-C; twice to end at once).</translation>
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
    <name>Main</name>
    <message>
        <source>Settings – PhotoFlux</source>
        <translation>Settings – PhotoFlux</translation>
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
        <source>%1 cannot be read.</source>
        <translation>%1 cannot be read.</translation>
    </message>
    <message>
        <source>The model “%1” that made this picture is not here. Add its folder under Model, then try again.</source>
        <translation>The model “%1” that made this picture is not here. Add its folder under Model, then try again.</translation>
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
    <name>photoflux::settings::Preferences</name>
    <message>
        <source>Nothing can be written in %1. Choose another folder, or change its permissions.</source>
        <translation>Nothing can be written in %1. Choose another folder, or change its permissions.</translation>
    </message>
</context>
</TS>
