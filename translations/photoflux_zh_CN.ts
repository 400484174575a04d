<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
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
        <translation>PhotoFlux 在这台机器上把句子变成图片。

  photoflux generate &quot;提示词&quot;     生成图片
  photoflux metadata show 文件    图片对自身的说明
  photoflux metadata strip 文件   移除这些说明，但保留生成图片的标记
  photoflux doctor                找到了什么、缺少什么、这台机器能运行什么
  photoflux version

每个命令都用 --help 说明选项，用 --json 每行输出一个 JSON 事件。</translation>
    </message>
    <message>
        <source>there is no command &quot;%1&quot;; &quot;photoflux help&quot; lists them</source>
        <translation>没有命令“%1”；用“photoflux help”查看所有命令</translation>
    </message>
</context>
<context>
    <name>Console</name>
    <message>
        <source>%1 s left</source>
        <translation>剩余 %1 秒</translation>
    </message>
    <message>
        <source>%1 min %2 s left</source>
        <translation>剩余 %1 分 %2 秒</translation>
    </message>
    <message>
        <source>%1 h %2 min left</source>
        <translation>剩余 %1 小时 %2 分</translation>
    </message>
    <message>
        <source>Loading the model</source>
        <translation>正在加载模型</translation>
    </message>
    <message>
        <source>Reading the prompt</source>
        <translation>正在读取提示词</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>第 %1 步，共 %2 步</translation>
    </message>
    <message>
        <source>Developing the picture</source>
        <translation>正在解码图片</translation>
    </message>
    <message>
        <source>Picture %1 of %2</source>
        <translation>第 %1 张，共 %2 张</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>注意：%1</translation>
    </message>
    <message>
        <source>Error: %1</source>
        <translation>错误：%1</translation>
    </message>
    <message>
        <source>Cancelled; nothing half-finished was kept.</source>
        <translation>已取消；没有留下未完成的内容。</translation>
    </message>
    <message>
        <source>the output could not be written (%1); pictures that were made are kept</source>
        <translation>无法写出输出（%1）；已生成的图片会保留</translation>
    </message>
</context>
<context>
    <name>DesktopOptions</name>
    <message>
        <source>--%1 is one of %2, not &quot;%3&quot;</source>
        <translation>--%1 可以是 %2，而不是“%3”</translation>
    </message>
    <message>
        <source>Makes pictures from sentences, on this computer.</source>
        <translation>在这台电脑上把句子变成图片。</translation>
    </message>
    <message>
        <source>Folder of the catalogue, the queue and the settings.</source>
        <translation>目录、队列和设置所在的文件夹。</translation>
    </message>
    <message>
        <source>The engine&apos;s program; usually photoflux-worker beside this one.</source>
        <translation>引擎程序；通常是旁边的 photoflux-worker。</translation>
    </message>
    <message>
        <source>system, light, dark or contrast, for this run.</source>
        <translation>system、light、dark 或 contrast，仅本次运行。</translation>
    </message>
    <message>
        <source>en, es or zh_CN, for this run.</source>
        <translation>en、es 或 zh_CN，仅本次运行。</translation>
    </message>
    <message>
        <source>100 to 200, for this run.</source>
        <translation>100 到 200，仅本次运行。</translation>
    </message>
    <message>
        <source>What to show first: generate, settings or shortcuts.</source>
        <translation>首先显示：generate、settings 或 shortcuts。</translation>
    </message>
    <message>
        <source>Size of the window.</source>
        <translation>窗口大小。</translation>
    </message>
    <message>
        <source>Write the window to a PNG file once it has settled, then end.</source>
        <translation>窗口稳定后将其保存为 PNG 文件，然后结束。</translation>
    </message>
    <message>
        <source>unexpected &quot;%1&quot;; see --help</source>
        <translation>多余的“%1”；请看 --help</translation>
    </message>
    <message>
        <source>--text-size is a number from 100 to 200</source>
        <translation>--text-size 是 100 到 200 之间的数字</translation>
    </message>
    <message>
        <source>--size is at least 1024x700</source>
        <translation>--size 至少为 1024x700</translation>
    </message>
</context>
<context>
    <name>Doctor</name>
    <message>
        <source>the engine did not answer within a minute</source>
        <translation>引擎在一分钟内没有响应</translation>
    </message>
    <message>
        <source>the engine works, with LibTorch %1</source>
        <translation>引擎正常，使用 LibTorch %1</translation>
    </message>
    <message>
        <source>threads in use: %1</source>
        <translation>使用的线程数：%1</translation>
    </message>
    <message>
        <source>%1 GB</source>
        <translation>%1 GB</translation>
    </message>
    <message>
        <source>%1 (--device %2), %3 GB, %4 GB free</source>
        <translation>%1（--device %2），%3 GB，%4 GB 可用</translation>
    </message>
    <message>
        <source>none that this LibTorch can use: pictures are made on the processor</source>
        <translation>没有此 LibTorch 可用的加速器：图片由处理器生成</translation>
    </message>
    <message>
        <source>PhotoFlux Mini: yes. </source>
        <translation>PhotoFlux Mini：可以。</translation>
    </message>
    <message>
        <source>FLUX.1 in 16 bits: yes, on the accelerator.</source>
        <translation>16 位 FLUX.1：可以，在加速器上。</translation>
    </message>
    <message>
        <source>FLUX.1 in 16 bits: yes, slowly, on the processor.</source>
        <translation>16 位 FLUX.1：可以，在处理器上较慢。</translation>
    </message>
    <message>
        <source>FLUX.1 in 16 bits: no, it needs about %1 GB of memory.</source>
        <translation>16 位 FLUX.1：不行，需要约 %1 GB 内存。</translation>
    </message>
    <message>
        <source>%1: %2 million parameters, %3x%3 pixels, %4 steps, licence %5</source>
        <translation>%1：%2 百万参数，%3x%3 像素，%4 步，许可证 %5</translation>
    </message>
    <message>
        <source>%1 was not checked, because the engine does not run</source>
        <translation>未检查 %1，因为引擎没有运行</translation>
    </message>
    <message>
        <source>photoflux-desktop is not installed beside this program</source>
        <translation>photoflux-desktop 没有安装在本程序旁边</translation>
    </message>
    <message>
        <source>found</source>
        <translation>已找到</translation>
    </message>
    <message>
        <source>none: the window cannot open here, commands work</source>
        <translation>无：窗口无法在此打开，命令可用</translation>
    </message>
    <message>
        <source>photoflux doctor [--json]   what was found, what is missing, what this machine can run; exit 3 when
                            something is missing without which no picture can be made</source>
        <translation>photoflux doctor [--json]   找到了什么、缺少什么、这台机器能运行什么；
                            缺少必要部分而无法生成图片时退出码为 3</translation>
    </message>
    <message>
        <source>doctor takes no &quot;%1&quot;</source>
        <translation>doctor 不接受“%1”</translation>
    </message>
    <message>
        <source>Everything that is needed is here.</source>
        <translation>所需的一切都在。</translation>
    </message>
    <message>
        <source>Something essential is missing (✗).</source>
        <translation>缺少必要的部分（✗）。</translation>
    </message>
</context>
<context>
    <name>Durations</name>
    <message>
        <source>under 1 s</source>
        <translation>不到 1 秒</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 分钟</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 小时 %2 分钟</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>剩余 %1</translation>
    </message>
</context>
<context>
    <name>EmptyState</name>
    <message>
        <source>a fox on a green background</source>
        <translation>绿色背景上的一只狐狸</translation>
    </message>
    <message>
        <source>a rocket on a blue background</source>
        <translation>蓝色背景上的一枚火箭</translation>
    </message>
    <message>
        <source>a sunflower on a cream background</source>
        <translation>米色背景上的一朵向日葵</translation>
    </message>
    <message>
        <source>Say what you want to see</source>
        <translation>说出你想看到的画面</translation>
    </message>
    <message>
        <source>Write a sentence on the right and press Generate, or start with one of these. Everything happens on this computer.</source>
        <translation>在右侧写一句话，然后按“生成”，或从下面的例子开始。一切都在这台电脑上完成。</translation>
    </message>
    <message>
        <source>Write this prompt and make the picture</source>
        <translation>填入这句提示词并生成图片</translation>
    </message>
</context>
<context>
    <name>ErrorBanner</name>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>关闭提示</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>This cannot be done</source>
        <translation>无法完成</translation>
    </message>
    <message>
        <source>Something is missing</source>
        <translation>缺少所需内容</translation>
    </message>
    <message>
        <source>A file is damaged</source>
        <translation>文件已损坏</translation>
    </message>
    <message>
        <source>There is not enough memory</source>
        <translation>内存不足</translation>
    </message>
    <message>
        <source>The disk is full or cannot be written</source>
        <translation>磁盘已满或无法写入</translation>
    </message>
    <message>
        <source>The network does not answer</source>
        <translation>网络无响应</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>出了点问题</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>The engine does not start, so the queue waits</source>
        <translation>引擎无法启动，队列正在等待</translation>
    </message>
</context>
<context>
    <name>Generate</name>
    <message>
        <source>%1x%2 pixels cannot be made: width and height are multiples of 16, from 16 to 65520; the nearest size is %3x%4</source>
        <translation>无法生成 %1x%2 像素：宽和高是 16 的倍数，从 16 到 65520；最接近的尺寸是 %3x%4</translation>
    </message>
    <message>
        <source>%1x%2 pixels are more than the 200 megapixels that a picture may have</source>
        <translation>%1x%2 像素超过了图片允许的 2 亿像素</translation>
    </message>
    <message>
        <source>--size needs WIDTHxHEIGHT, for example 512x768, not &quot;%1&quot;</source>
        <translation>--size 需要 宽x高，例如 512x768，而不是“%1”</translation>
    </message>
    <message>
        <source>--seed needs a whole number, not &quot;%1&quot;</source>
        <translation>--seed 需要整数，而不是“%1”</translation>
    </message>
    <message>
        <source>--seed can be 0 to 18446744073709551615 (64 bits), not %1</source>
        <translation>--seed 可以是 0 到 18446744073709551615（64 位），而不是 %1</translation>
    </message>
    <message>
        <source>--guidance needs a number, not &quot;%1&quot;</source>
        <translation>--guidance 需要数字，而不是“%1”</translation>
    </message>
    <message>
        <source>--guidance can be 0 to 100, not %1</source>
        <translation>--guidance 可以是 0 到 100，而不是 %1</translation>
    </message>
    <message>
        <source>--device can be auto, cpu, cuda, cuda:N or mps, not &quot;%1&quot;</source>
        <translation>--device 可以是 auto、cpu、cuda、cuda:N 或 mps，而不是“%1”</translation>
    </message>
    <message>
        <source>--precision can be auto, fp32 or bf16, not &quot;%1&quot;</source>
        <translation>--precision 可以是 auto、fp32 或 bf16，而不是“%1”</translation>
    </message>
    <message>
        <source>%1 does not say how it was made, so it cannot be made again; the recipe may have been removed when the picture was shared</source>
        <translation>%1 没有说明是如何生成的，因此无法再次生成；配方可能在分享时被移除</translation>
    </message>
    <message>
        <source>the picture was made by another program (%1): expect a similar picture, not the same</source>
        <translation>这张图片由另一个程序（%1）生成：会得到相似的图片，而不是同一张</translation>
    </message>
    <message>
        <source>the prompt must be one argument: put it in quotes (&quot;%1 %2 …&quot;)</source>
        <translation>提示词必须是一个参数：请加引号（&quot;%1 %2 …&quot;）</translation>
    </message>
    <message>
        <source>generate needs a prompt: photoflux generate &quot;a red apple&quot;</source>
        <translation>generate 需要提示词：photoflux generate &quot;一个红苹果&quot;</translation>
    </message>
    <message>
        <source>--out needs the name of a file or folder</source>
        <translation>--out 需要文件或文件夹的名称</translation>
    </message>
    <message>
        <source>the prompt is empty: say in words what the picture should show</source>
        <translation>提示词为空：请用文字说明图片要展示什么</translation>
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
        <translation>photoflux generate &quot;提示词&quot; [选项]
photoflux generate --from 图片 [选项]   根据图片自身的元数据再次生成

  --model 名称|路径        已安装的模型、diffusers 格式的模型文件夹，或单个文件（.safetensors、.gguf），
                           其余部分位于同一文件夹或 ComfyUI 的文件夹中（默认：mini）
  --size 宽x高             像素，16 的倍数（默认：模型训练时的尺寸）
  --steps N                1 到 1000（默认：适合该模型的步数）
  --guidance G             0 到 100，用于带引导嵌入的模型
  --seed N                 相同的种子得到相同的图片；多张中的第 i 张使用 N + i（默认：随机）
  --count N                生成多少张
  --max-sequence-length N  计入的提示词词元数
  --out 文件|文件夹        .png 或 .jpg，已存在则替换；多张图片时加 -1、-2、…；
                           文件夹以 / 结尾或已存在（默认：此处的 photoflux-种子.png，从不替换）
  --device D               auto、cpu、cuda、cuda:N、mps
  --precision P            auto、fp32、bf16
  --quiet                  不显示进度
  --json                   在 stdout 上每行一个事件

每张图片的路径输出到 stdout。退出码：0 完成，2 用法错误，3 输入有误，4 内存或磁盘不足，
130 已取消（Ctrl-C；按两次立即结束）。</translation>
    </message>
    <message>
        <source>%1 cannot be made again: %2</source>
        <translation>无法重新生成 %1：%2</translation>
    </message>
    <message>
        <source>%1 was made by %2, whose way of writing recipes this program cannot follow; &quot;photoflux metadata show&quot; prints what it says, to write a prompt from it</source>
        <translation>%1 由 %2 生成，本程序无法沿用它的配方格式；可用 &quot;photoflux metadata show&quot; 查看其中的内容，再据此写提示词</translation>
    </message>
    <message>
        <source>%1: expect a similar picture, not the same</source>
        <translation>%1：只能得到相似的图片，而非相同的</translation>
    </message>
    <message>
        <source>--guidance has no effect: this model was made without guidance embedding</source>
        <translation>--guidance 不起作用：此模型没有引导嵌入</translation>
    </message>
    <message>
        <source>--max-sequence-length %1 is more than this model reads; %2 is used</source>
        <translation>--max-sequence-length %1 超出此模型的读取上限；改用 %2</translation>
    </message>
    <message>
        <source>the prompt has %1 tokens (a word is one or more), and the model reads only its first %2 tokens; the rest has no effect</source>
        <translation>提示词共有 %1 个词元（一个词对应一个或多个），而模型只读取前 %2 个；其余部分不起作用</translation>
    </message>
</context>
<context>
    <name>GenerateScreen</name>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>已保存为 %1</translation>
    </message>
    <message>
        <source>Moved to the trash</source>
        <translation>已移到回收站</translation>
    </message>
    <message>
        <source>Back again</source>
        <translation>已恢复</translation>
    </message>
    <message>
        <source>Waiting in the queue</source>
        <translation>已加入队列</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Generate</source>
        <translation>生成</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Show every pixel: 100 %</source>
        <translation>显示每个像素：100%</translation>
    </message>
    <message>
        <source>Fit into the window</source>
        <translation>适合窗口</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Save the picture as</source>
        <translation>图片另存为</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg)</source>
        <translation>图片 (*.png *.jpg)</translation>
    </message>
    <message>
        <source>Folder of a FLUX.1 model in diffusers format</source>
        <translation>diffusers 格式的 FLUX.1 模型文件夹</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>适合</translation>
    </message>
</context>
<context>
    <name>JobRow</name>
    <message numerus="yes">
        <source>waiting  ·  %n picture(s)</source>
        <translation>
            <numerusform>等待中  ·  %n 张图片</numerusform>
        </translation>
    </message>
    <message>
        <source>picture %1 of %2</source>
        <translation>第 %1 张，共 %2 张</translation>
    </message>
    <message>
        <source>step %1 of %2</source>
        <translation>第 %1 步，共 %2 步</translation>
    </message>
    <message>
        <source>getting ready</source>
        <translation>准备中</translation>
    </message>
    <message>
        <source>Progress of “%1”</source>
        <translation>“%1”的进度</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Take “%1” off the list</source>
        <translation>将“%1”从列表中移除</translation>
    </message>
    <message>
        <source>Cancel “%1”</source>
        <translation>取消“%1”</translation>
    </message>
</context>
<context>
    <name>LiveView</name>
    <message>
        <source>Starting the engine</source>
        <translation>正在启动引擎</translation>
    </message>
    <message>
        <source>Loading the model</source>
        <translation>正在加载模型</translation>
    </message>
    <message>
        <source>Reading the prompt</source>
        <translation>正在读取提示词</translation>
    </message>
    <message>
        <source>Drawing</source>
        <translation>正在绘制</translation>
    </message>
    <message>
        <source>Finishing</source>
        <translation>正在收尾</translation>
    </message>
    <message>
        <source>Preview of “%1”</source>
        <translation>“%1”的预览</translation>
    </message>
    <message>
        <source>Progress of this job</source>
        <translation>此任务的进度</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Settings – PhotoFlux</source>
        <translation>设置 – PhotoFlux</translation>
    </message>
</context>
<context>
    <name>Metadata</name>
    <message>
        <source>photoflux metadata show FILE [--json]      what a picture says about itself: recipe, camera, place, mark
photoflux metadata strip FILE --out FILE   a copy of a PNG or JPEG with the same pixels and nothing else but the
                                           mark that it was generated; --out may be the same file</source>
        <translation>photoflux metadata show 文件 [--json]      图片对自身的说明：配方、相机、地点、标记
photoflux metadata strip 文件 --out 文件   PNG 或 JPEG 的副本，像素相同，除“由程序生成”的标记外
                                           别无其他；--out 可以是同一个文件</translation>
    </message>
    <message>
        <source>Recipe (exact):</source>
        <translation>配方（精确）：</translation>
    </message>
    <message>
        <source>Recipe (as far as it is written):</source>
        <translation>配方（仅已写明的部分）：</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>提示词</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>风格</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>种子</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>尺寸</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>步数</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>引导</translation>
    </message>
    <message>
        <source>Text tokens</source>
        <translation>文本词元</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Model hash</source>
        <translation>模型哈希</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>精度</translation>
    </message>
    <message>
        <source>Negative prompt</source>
        <translation>反向提示词</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>Pixels</source>
        <translation>像素</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>字节</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>生成程序</translation>
    </message>
    <message>
        <source>Marked</source>
        <translation>标记</translation>
    </message>
    <message>
        <source>as generated (%1)</source>
        <translation>为生成的图片（%1）</translation>
    </message>
    <message>
        <source>no, although it was generated</source>
        <translation>没有，尽管它是生成的</translation>
    </message>
    <message>
        <source>metadata needs &quot;show FILE&quot; or &quot;strip FILE --out FILE&quot;</source>
        <translation>metadata 需要“show 文件”或“strip 文件 --out 文件”</translation>
    </message>
    <message>
        <source>metadata %1 needs one file</source>
        <translation>metadata %1 需要一个文件</translation>
    </message>
    <message>
        <source>metadata strip needs --out FILE; it may be the same file</source>
        <translation>metadata strip 需要 --out 文件；可以是同一个文件</translation>
    </message>
    <message>
        <source>metadata show takes no --out</source>
        <translation>metadata show 不接受 --out</translation>
    </message>
</context>
<context>
    <name>NavigationRail</name>
    <message>
        <source>Screens</source>
        <translation>界面</translation>
    </message>
    <message>
        <source>Generate</source>
        <translation>生成</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>there is no option --%1; did you mean --%2?</source>
        <translation>没有选项 --%1；是否想用 --%2？</translation>
    </message>
    <message>
        <source>there is no option --%1; see --help</source>
        <translation>没有选项 --%1；请看 --help</translation>
    </message>
    <message>
        <source>there is no option %1; see --help</source>
        <translation>没有选项 %1；请看 --help</translation>
    </message>
    <message>
        <source>the option --%1 is given twice</source>
        <translation>选项 --%1 给出了两次</translation>
    </message>
    <message>
        <source>the option --%1 takes no value</source>
        <translation>选项 --%1 不接受值</translation>
    </message>
    <message>
        <source>the option --%1 needs a value</source>
        <translation>选项 --%1 需要一个值</translation>
    </message>
    <message>
        <source>--%1 needs a whole number, not &quot;%2&quot;</source>
        <translation>--%1 需要整数，而不是“%2”</translation>
    </message>
    <message>
        <source>--%1 can be %2 to %3, not %4</source>
        <translation>--%1 可以是 %2 到 %3，而不是 %4</translation>
    </message>
</context>
<context>
    <name>OutputFiles</name>
    <message>
        <source>--out %1 has no suffix that pictures are saved with; use .png or .jpg, or end it with / for a folder</source>
        <translation>--out %1 没有图片的后缀；请用 .png 或 .jpg，若是文件夹请以 / 结尾</translation>
    </message>
    <message>
        <source>the disk of %1 is full: %2 KB are free and %3 KB may be needed</source>
        <translation>%1 所在的磁盘已满：剩余 %2 KB，可能需要 %3 KB</translation>
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
        <translation>种子 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n 步</numerusform>
        </translation>
    </message>
    <message>
        <source>guidance %1</source>
        <translation>引导 %1</translation>
    </message>
    <message>
        <source>Picture %1 of %2</source>
        <translation>第 %1 张，共 %2 张</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>第 %1 步，共 %2 步</translation>
    </message>
    <message>
        <source>Finishing</source>
        <translation>正在收尾</translation>
    </message>
    <message>
        <source>Getting ready</source>
        <translation>准备中</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Stop this job</source>
        <translation>停止此任务</translation>
    </message>
    <message>
        <source>Not a favourite any more</source>
        <translation>取消收藏</translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation>收藏</translation>
    </message>
    <message>
        <source>Make again with the same seed</source>
        <translation>用相同种子再生成</translation>
    </message>
    <message>
        <source>Vary: the same words, a new seed</source>
        <translation>变化：相同的文字，新的种子</translation>
    </message>
    <message>
        <source>Use these settings</source>
        <translation>使用这些设置</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>在文件夹中显示</translation>
    </message>
    <message>
        <source>Move to trash</source>
        <translation>移到回收站</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>另存为</translation>
    </message>
</context>
<context>
    <name>ProgressBar</name>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
</context>
<context>
    <name>PromptPanel</name>
    <message>
        <source>What to make</source>
        <translation>要生成什么</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>提示词</translation>
    </message>
    <message>
        <source>What do you want to see?</source>
        <translation>你想看到什么？</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>风格</translation>
    </message>
    <message>
        <source>Added to the prompt: “%1”</source>
        <translation>加到提示词后：“%1”</translation>
    </message>
    <message numerus="yes">
        <source>Under 1 s for %n picture(s)</source>
        <translation>
            <numerusform>%n 张图片不到 1 秒</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About %1 for %n picture(s)</source>
        <translation>
            <numerusform>%n 张图片约 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Generate next</source>
        <translation>接着生成</translation>
    </message>
    <message>
        <source>Generate</source>
        <translation>生成</translation>
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
        <translation>第 %1 步，共 %2 步</translation>
    </message>
    <message>
        <source>getting ready</source>
        <translation>准备中</translation>
    </message>
    <message numerus="yes">
        <source>Paused  ·  %n waiting</source>
        <translation>
            <numerusform>已暂停  ·  %n 个等待中</numerusform>
        </translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>已暂停</translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) did not finish</source>
        <translation>
            <numerusform>%n 个任务未完成</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is waiting</source>
        <translation>没有等待的任务</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>队列</translation>
    </message>
    <message>
        <source>Progress of the running job</source>
        <translation>当前任务的进度</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n 个等待中</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on with the queue</source>
        <translation>继续队列</translation>
    </message>
    <message>
        <source>Pause the queue after this job</source>
        <translation>此任务完成后暂停队列</translation>
    </message>
    <message>
        <source>Cancel the running job</source>
        <translation>取消当前任务</translation>
    </message>
    <message>
        <source>Close the queue</source>
        <translation>收起队列</translation>
    </message>
    <message>
        <source>Show the queue</source>
        <translation>显示队列</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>What you make waits here until it is its turn.</source>
        <translation>你要生成的图片会在这里等待轮到它。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Start the engine once more</source>
        <translation>再次启动引擎</translation>
    </message>
</context>
<context>
    <name>SettingsGrid</name>
    <message>
        <source>Square</source>
        <translation>方形</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>竖向</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>横向</translation>
    </message>
    <message>
        <source>Wide</source>
        <translation>宽幅</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>大图</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>%1 · the model’s own size</source>
        <translation>%1 · 模型的原生尺寸</translation>
    </message>
    <message>
        <source>Other size</source>
        <translation>其他尺寸</translation>
    </message>
    <message>
        <source>any multiple of 16</source>
        <translation>16 的任意倍数</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>The checkpoint that draws: a FLUX.1 model in diffusers format</source>
        <translation>用来绘制的模型：diffusers 格式的 FLUX.1</translation>
    </message>
    <message>
        <source>Add a model folder</source>
        <translation>添加模型文件夹</translation>
    </message>
    <message>
        <source>FLUX.1 in diffusers format</source>
        <translation>diffusers 格式的 FLUX.1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>尺寸</translation>
    </message>
    <message>
        <source>Width × height in pixels</source>
        <translation>宽 × 高（像素）</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>How many to make, each from the next seed</source>
        <translation>生成多少张，每张使用下一个种子</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>宽度</translation>
    </message>
    <message>
        <source>px</source>
        <translation>像素</translation>
    </message>
    <message>
        <source>A multiple of 16</source>
        <translation>16 的倍数</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>高度</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>步数</translation>
    </message>
    <message>
        <source>More steps take longer and may draw finer</source>
        <translation>步数越多越慢，可能画得更细</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>种子</translation>
    </message>
    <message>
        <source>The same seed and settings give the same picture. Empty: a new one each time.</source>
        <translation>相同的种子和设置得到相同的图片。留空：每次使用新的种子。</translation>
    </message>
    <message>
        <source>random</source>
        <translation>随机</translation>
    </message>
    <message>
        <source>Back to a random seed</source>
        <translation>恢复随机种子</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>引导</translation>
    </message>
    <message>
        <source>How closely the picture follows the prompt (distilled guidance)</source>
        <translation>图片遵循提示词的程度（蒸馏引导）</translation>
    </message>
</context>
<context>
    <name>SettingsScreen</name>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>高对比度</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>文字大小</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>减少动画</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>New pictures are kept in</source>
        <translation>新图片保存在</translation>
    </message>
    <message>
        <source>Change folder</source>
        <translation>更改文件夹</translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation>显示文件夹</translation>
    </message>
    <message>
        <source>Use the usual folder</source>
        <translation>使用默认文件夹</translation>
    </message>
    <message>
        <source>Pictures made before stay where they are and stay in the strip.</source>
        <translation>以前的图片留在原处，仍显示在图片条中。</translation>
    </message>
    <message>
        <source>Where new pictures are kept</source>
        <translation>新图片的保存位置</translation>
    </message>
</context>
<context>
    <name>ShortcutHelp</name>
    <message>
        <source>Make</source>
        <translation>生成</translation>
    </message>
    <message>
        <source>Generate</source>
        <translation>生成</translation>
    </message>
    <message>
        <source>Cancel the running job</source>
        <translation>取消当前任务</translation>
    </message>
    <message>
        <source>Go to the prompt</source>
        <translation>转到提示词</translation>
    </message>
    <message>
        <source>Make again with the same seed</source>
        <translation>用相同种子再生成</translation>
    </message>
    <message>
        <source>Vary with a new seed</source>
        <translation>用新种子变化</translation>
    </message>
    <message>
        <source>Use these settings</source>
        <translation>使用这些设置</translation>
    </message>
    <message>
        <source>Pause the queue</source>
        <translation>暂停队列</translation>
    </message>
    <message>
        <source>Show the queue</source>
        <translation>显示队列</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Zoom in and out</source>
        <translation>放大和缩小</translation>
    </message>
    <message>
        <source>Fit into the window</source>
        <translation>适合窗口</translation>
    </message>
    <message>
        <source>Every pixel: 100 %</source>
        <translation>每个像素：100%</translation>
    </message>
    <message>
        <source>Newer or older picture</source>
        <translation>较新或较旧的图片</translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation>收藏</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>另存为</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>在文件夹中显示</translation>
    </message>
    <message>
        <source>Move to trash</source>
        <translation>移到回收站</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>窗口</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Whole screen</source>
        <translation>全屏</translation>
    </message>
    <message>
        <source>This page</source>
        <translation>本页</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
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
        <translation>PhotoFlux 无法启动</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>Strip</name>
    <message>
        <source>Pictures made before</source>
        <translation>以前生成的图片</translation>
    </message>
    <message>
        <source>The picture being made</source>
        <translation>正在生成的图片</translation>
    </message>
    <message>
        <source>%1, seed %2, favourite</source>
        <translation>%1，种子 %2，已收藏</translation>
    </message>
    <message>
        <source>%1, seed %2</source>
        <translation>%1，种子 %2</translation>
    </message>
</context>
<context>
    <name>photoflux::cli::Generation</name>
    <message>
        <source>the model is not the one that made the original, so the picture differs</source>
        <translation>模型不是生成原图的那个，因此图片会不同</translation>
    </message>
    <message>
        <source>Done in %1 s.</source>
        <translation>完成，用时 %1 秒。</translation>
    </message>
    <message>
        <source>Stopping; press Ctrl-C again to end at once.</source>
        <translation>正在停止；再按一次 Ctrl-C 立即结束。</translation>
    </message>
</context>
<context>
    <name>photoflux::generate::GenerateModel</name>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>无法读取 %1：%2</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>无法写入 %1：%2</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>无法读取 %1。</translation>
    </message>
    <message>
        <source>The model “%1” that made this picture is not here. Add its folder under Model, then try again.</source>
        <translation>生成这张图片的模型“%1”不在这里。请在“模型”中添加它的文件夹，然后重试。</translation>
    </message>
</context>
<context>
    <name>photoflux::generate::ModelList</name>
    <message>
        <source>No model was found. Choose the folder of a FLUX.1 model in diffusers format.</source>
        <translation>没有找到模型。请选择 diffusers 格式的 FLUX.1 模型文件夹。</translation>
    </message>
    <message>
        <source>%1 px · %2</source>
        <translation>%1 像素 · %2</translation>
    </message>
</context>
<context>
    <name>photoflux::settings::Preferences</name>
    <message>
        <source>Nothing can be written in %1. Choose another folder, or change its permissions.</source>
        <translation>无法写入 %1。请选择其他文件夹，或更改其权限。</translation>
    </message>
</context>
</TS>
