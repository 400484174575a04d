<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>AlbumQuestions</name>
    <message>
        <source>Rename the album</source>
        <translation>重命名相册</translation>
    </message>
    <message>
        <source>Keep this search as an album</source>
        <translation>把这次搜索存为相册</translation>
    </message>
    <message>
        <source>New album</source>
        <translation>新建相册</translation>
    </message>
    <message>
        <source>It shows what “%1” finds, now and later.</source>
        <translation>它显示“%1”找到的内容，现在和以后都是。</translation>
    </message>
    <message>
        <source>Remove the album %1?</source>
        <translation>移除相册“%1”？</translation>
    </message>
    <message>
        <source>Its photos stay in the library.</source>
        <translation>其中的照片仍留在图库中。</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Delete what is in the trash for good?</source>
        <translation>永久删除回收站里的内容？</translation>
    </message>
    <message>
        <source>Copies in the library are deleted and cannot be brought back. Files that were left where they lay stay there.</source>
        <translation>图库中的副本将被删除，无法恢复。原地保留的文件仍在原处。</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
</context>
<context>
    <name>AlbumSheet</name>
    <message numerus="yes">
        <source>Add %n photo(s) to an album</source>
        <translation>
            <numerusform>把 %n 张照片加入相册</numerusform>
        </translation>
    </message>
    <message>
        <source>New album</source>
        <translation>新建相册</translation>
    </message>
    <message>
        <source>Album</source>
        <translation>相册</translation>
    </message>
    <message>
        <source>A new name makes a new album</source>
        <translation>新名称会新建一个相册</translation>
    </message>
    <message>
        <source>Albums</source>
        <translation>相册</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Make the album</source>
        <translation>创建相册</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>加入</translation>
    </message>
</context>
<context>
    <name>BackupLine</name>
    <message>
        <source>Restoring a backup: %1 %</source>
        <translation>正在恢复备份：%1 %</translation>
    </message>
    <message>
        <source>Backing up the library: %1 %</source>
        <translation>正在备份图库：%1 %</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
</context>
<context>
    <name>BackupSection</name>
    <message>
        <source>Off</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>每天</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>每周</translation>
    </message>
    <message>
        <source>Photos, pictures, ratings, albums and edits are copied to a folder of yours, best on another disk. Only what is new is copied. Of photos that were left where they lay, the files are not.</source>
        <translation>照片、图片、评分、相册和编辑会复制到你的一个文件夹，最好在另一块磁盘上。只复制新的内容。原地保留的照片，其文件不会复制。</translation>
    </message>
    <message>
        <source>There is no backup in this folder yet.</source>
        <translation>此文件夹中还没有备份。</translation>
    </message>
    <message numerus="yes">
        <source>The last one: %1, %n file(s), %2.</source>
        <translation>
            <numerusform>最近一次：%1，%n 个文件，%2。</numerusform>
        </translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>Made by themselves</source>
        <translation>自动进行</translation>
    </message>
    <message>
        <source>How many are kept</source>
        <translation>保留多少份</translation>
    </message>
    <message>
        <source>Backups are kept in</source>
        <translation>备份存放在</translation>
    </message>
    <message>
        <source>No folder was chosen</source>
        <translation>未选择文件夹</translation>
    </message>
    <message>
        <source>The library is in %1 again.</source>
        <translation>图库已恢复到 %1。</translation>
    </message>
    <message>
        <source>Change folder</source>
        <translation>更改文件夹</translation>
    </message>
    <message>
        <source>Choose folder</source>
        <translation>选择文件夹</translation>
    </message>
    <message>
        <source>Where backups are kept</source>
        <translation>备份存放的位置</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>立即备份</translation>
    </message>
    <message>
        <source>Open the restored library</source>
        <translation>打开恢复的图库</translation>
    </message>
    <message>
        <source>Restore the backup of</source>
        <translation>恢复备份</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n file(s)</source>
        <translation>
            <numerusform>%1 · %n 个文件</numerusform>
        </translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>恢复…</translation>
    </message>
    <message>
        <source>Into a new, empty folder: the library that is open stays as it is</source>
        <translation>恢复到一个新的空文件夹：当前打开的图库保持不变</translation>
    </message>
    <message>
        <source>An empty folder for the restored library</source>
        <translation>存放恢复的图库的空文件夹</translation>
    </message>
</context>
<context>
    <name>BatchBanner</name>
    <message>
        <source>Pasting the edit</source>
        <translation>正在粘贴编辑</translation>
    </message>
    <message>
        <source>Going back to the originals</source>
        <translation>正在恢复原图</translation>
    </message>
    <message>
        <source>Undoing</source>
        <translation>正在撤销</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>正在导出</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <translation>%1：第 %2 个，共 %3 个</translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n 个失败</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Photos that are done stay so</source>
        <translation>已完成的照片保持完成后的样子</translation>
    </message>
</context>
<context>
    <name>BatchProblems</name>
    <message numerus="yes">
        <source>%n photo(s) stayed as they were</source>
        <translation>
            <numerusform>%n 张照片保持原样</numerusform>
        </translation>
    </message>
    <message>
        <source>What failed</source>
        <translation>失败的内容</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
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
        <translation>photoflux bench [选项]   这台机器有多快

  --model 名称|路径   测量哪个模型（默认：mini）
  --size 宽x高, --steps N, --memory GB   同 generate
  --json              以一个 JSON 对象输出报告

每个设备用冷启动的引擎生成一张图片，再用热引擎生成三张，逐一使用适合它的精度。
差异是指相同种子下成品图片与第一行图片的差异。</translation>
    </message>
    <message>
        <source>the engine did not answer</source>
        <translation>引擎没有回应</translation>
    </message>
    <message>
        <source>device</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>precision</source>
        <translation>精度</translation>
    </message>
    <message>
        <source>first (s)</source>
        <translation>首张（秒）</translation>
    </message>
    <message>
        <source>warm (s)</source>
        <translation>后续（秒）</translation>
    </message>
    <message>
        <source>step (s)</source>
        <translation>每步（秒）</translation>
    </message>
    <message>
        <source>difference</source>
        <translation>差异</translation>
    </message>
    <message>
        <source>%1 in %2 could not be measured</source>
        <translation>无法测量 %1 的 %2</translation>
    </message>
    <message>
        <source>nothing could be measured</source>
        <translation>没有可测量的内容</translation>
    </message>
</context>
<context>
    <name>ChannelCurve</name>
    <message>
        <source>Curve: %1</source>
        <translation>曲线：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s)</source>
        <translation>
            <numerusform>%n 个点</numerusform>
        </translation>
    </message>
    <message>
        <source>Point %1 of %2: %3 becomes %4</source>
        <translation>第 %1 个点，共 %2 个：%3 变为 %4</translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>there is no command &quot;%1&quot;; &quot;photoflux help&quot; lists them</source>
        <translation>没有命令“%1”；用“photoflux help”查看所有命令</translation>
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
        <translation>PhotoFlux 在这台机器上把句子变成图片。

  photoflux generate &quot;提示词&quot;     生成图片
  photoflux edit 照片 --out 文件  照片的副本：裁剪、提亮、换成另一种风格……
  photoflux metadata show 文件    图片对自身的说明
  photoflux metadata strip 文件   移除这些说明，但保留生成图片的标记
  photoflux library import 路径   把照片导入图库；还有 list、search、show、album、trash……
  photoflux dataset check 文件夹  哪些照片适合训练个人模型，以及原因
  photoflux dataset make 文件夹   用这些照片创建数据集
  photoflux train --photos 文件夹 用某个主体的照片训练个人模型
  photoflux lora info 文件        LoRA 包含什么、能否使用；还有 convert、merge、resize
  photoflux models                已在本机或可以下载的模型
  photoflux bench                 这台机器在各种精度下有多快
  photoflux doctor                找到了什么、缺少什么、这台机器能运行什么
  photoflux version

每个命令都用 --help 说明选项，用 --json 每行输出一个 JSON 事件。</translation>
    </message>
</context>
<context>
    <name>ColourGroup</name>
    <message>
        <source>This photo has the colours of another one.</source>
        <translation>这张照片使用了另一张照片的色彩。</translation>
    </message>
    <message>
        <source>Choose a photo whose colours this one shall have.</source>
        <translation>选择一张照片，让这张照片使用它的色彩。</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>强度</translation>
    </message>
    <message>
        <source>Another photo…</source>
        <translation>换一张照片…</translation>
    </message>
    <message>
        <source>Choose a photo…</source>
        <translation>选择照片…</translation>
    </message>
    <message>
        <source>Take the colours away</source>
        <translation>去掉这些色彩</translation>
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
    <name>CropGroup</name>
    <message>
        <source>Free</source>
        <translation>自由</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>原始比例</translation>
    </message>
    <message>
        <source>Crop it</source>
        <translation>裁剪</translation>
    </message>
    <message>
        <source>Crop</source>
        <translation>裁剪</translation>
    </message>
    <message>
        <source>Turn left</source>
        <translation>向左旋转</translation>
    </message>
    <message>
        <source>Turn right</source>
        <translation>向右旋转</translation>
    </message>
    <message>
        <source>Flip: left and right change places</source>
        <translation>翻转：左右对调</translation>
    </message>
    <message>
        <source>Upright or lying</source>
        <translation>竖向或横向</translation>
    </message>
    <message>
        <source>Straighten</source>
        <translation>拉直</translation>
    </message>
    <message>
        <source>Draw along what is to be level</source>
        <translation>沿着应当水平的线画一条线</translation>
    </message>
    <message>
        <source>Straighten by a line</source>
        <translation>用线拉直</translation>
    </message>
    <message>
        <source>Vertical perspective</source>
        <translation>垂直透视</translation>
    </message>
    <message>
        <source>Makes lines upright that lean towards each other.</source>
        <translation>让相互倾斜的线条变直。</translation>
    </message>
    <message>
        <source>Horizontal perspective</source>
        <translation>水平透视</translation>
    </message>
</context>
<context>
    <name>CropOverlay</name>
    <message>
        <source>Top left corner of the crop</source>
        <translation>裁剪框左上角</translation>
    </message>
    <message>
        <source>Top edge of the crop</source>
        <translation>裁剪框上边</translation>
    </message>
    <message>
        <source>Top right corner of the crop</source>
        <translation>裁剪框右上角</translation>
    </message>
    <message>
        <source>Right edge of the crop</source>
        <translation>裁剪框右边</translation>
    </message>
    <message>
        <source>Bottom right corner of the crop</source>
        <translation>裁剪框右下角</translation>
    </message>
    <message>
        <source>Bottom edge of the crop</source>
        <translation>裁剪框下边</translation>
    </message>
    <message>
        <source>Bottom left corner of the crop</source>
        <translation>裁剪框左下角</translation>
    </message>
    <message>
        <source>Left edge of the crop</source>
        <translation>裁剪框左边</translation>
    </message>
    <message>
        <source>Crop</source>
        <translation>裁剪</translation>
    </message>
    <message>
        <source>%1 × %2 pixels</source>
        <translation>%1 × %2 像素</translation>
    </message>
</context>
<context>
    <name>CurveGroup</name>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>红</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>绿</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>蓝</translation>
    </message>
    <message>
        <source>Add a point</source>
        <translation>添加一个点</translation>
    </message>
    <message>
        <source>Straight again</source>
        <translation>恢复直线</translation>
    </message>
</context>
<context>
    <name>CurvePanel</name>
    <message>
        <source>Nothing was measured.</source>
        <translation>没有进行测量。</translation>
    </message>
    <message>
        <source>Measured first before anything is learned, then all along.</source>
        <translation>开始学习之前先测量一次，之后持续测量。</translation>
    </message>
    <message>
        <source>Likeness %1 at step %2, %3 at first; variety %4.</source>
        <translation>第 %2 步的相似度为 %1，最初为 %3；多样性为 %4。</translation>
    </message>
    <message>
        <source>Likeness to held-out photos</source>
        <translation>与留出照片的相似度</translation>
    </message>
    <message>
        <source>Likeness to the photos</source>
        <translation>与照片的相似度</translation>
    </message>
    <message>
        <source>likeness</source>
        <translation>相似度</translation>
    </message>
    <message>
        <source>variety</source>
        <translation>多样性</translation>
    </message>
    <message>
        <source>Higher is better.</source>
        <translation>越高越好。</translation>
    </message>
</context>
<context>
    <name>Dataset</name>
    <message>
        <source>dataset make needs --%1; &quot;photoflux dataset --help&quot; shows how</source>
        <translation>dataset make 需要 --%1；请用“photoflux dataset --help”查看用法</translation>
    </message>
    <message>
        <source>--captions can be files or compose, not &quot;%1&quot;</source>
        <translation>--captions 可以是 files 或 compose，而不是“%1”</translation>
    </message>
    <message numerus="yes">
        <source>that needs %n word(s) behind it; &quot;photoflux dataset --help&quot; shows which</source>
        <translation>
            <numerusform>该命令需要 %n 个参数；请用“photoflux dataset --help”查看</numerusform>
        </translation>
    </message>
    <message>
        <source>%1  %2 photos of &quot;%3 %4&quot;</source>
        <translation>%1  %2 张“%3 %4”的照片</translation>
    </message>
    <message>
        <source>Consent was given on %1: %2</source>
        <translation>%1 已表示同意：%2</translation>
    </message>
    <message>
        <source>%1 is deleted; the photos stay</source>
        <translation>已删除 %1；照片会保留</translation>
    </message>
    <message>
        <source>&quot;dataset&quot; knows no &quot;%1&quot;; &quot;photoflux dataset --help&quot; shows what</source>
        <translation>“dataset”没有命令“%1”；请用“photoflux dataset --help”查看所有命令</translation>
    </message>
    <message>
        <source>a FOLDER with photos is missing; &quot;photoflux dataset --help&quot; shows how</source>
        <translation>缺少含有照片的“文件夹”；请用“photoflux dataset --help”查看用法</translation>
    </message>
    <message>
        <source>there are no photos in %1</source>
        <translation>%1 中没有照片</translation>
    </message>
    <message>
        <source>--%1 names %2, which is none of the photos</source>
        <translation>--%1 指定了 %2，但它不在这些照片中</translation>
    </message>
    <message>
        <source>Checking photo %1 of %2 · %3</source>
        <translation>正在检查第 %1 张照片，共 %2 张 · %3</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>set aside</source>
        <translation>排除</translation>
    </message>
    <message>
        <source>%1 of %2 photos are kept</source>
        <translation>保留了 %2 张照片中的 %1 张</translation>
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
        <translation>photoflux dataset check 文件夹|文件…   照片有什么问题，哪些照片组成最好的数据集
photoflux dataset make 文件夹|文件… --name 名称 --trigger 词 --class 词
                                       保存这组照片，连同裁剪和说明文字，用于训练
photoflux dataset list                 现有的数据集
photoflux dataset show 名称            数据集中的照片及其说明文字
photoflux dataset caption 名称 照片 &quot;文本&quot;   更换其中一张照片的说明文字
photoflux dataset remove 名称          删除数据集及其同意声明、预览、缓存和训练出的模型；
                                       照片会保留

  --from-library 查询, --album 名称   用图库中的照片代替文件（check、make）
  --person          主体是人：每张照片一张人脸，并且需要本人同意
  --consent         此人已同意（用于 make；--class 是人时也需要）：
                    %1
  --resolution N    训练照片所用正方形的边长（默认：512）
  --keep 文件       推翻自动选择；可多次给出，--leave 文件 也一样
  --trigger 词      用来称呼主体的新词；--class 词 说明它是什么（狗、女人、杯子）
  --captions files|compose   来自照片旁边的文本文件，或自动编写（默认）

全部接受 --json。照片在原处读取，从不改动。</translation>
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
    <message>
        <source>Photo to be opened in the editor; it comes into the library in its place.</source>
        <translation>要在编辑器中打开的照片；它会留在原处并进入图库。</translation>
    </message>
    <message>
        <source>What of the editor is opened: a group of its inspector, a tool, zoom or split.</source>
        <translation>编辑器打开时显示什么：检查器中的一个分组、一个工具、缩放或分屏对比。</translation>
    </message>
    <message>
        <source>What to show first: library, people, editor, generate, train, models, settings or shortcuts.</source>
        <translation>首先显示什么：library、people、editor、generate、train、models、settings 或 shortcuts。</translation>
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
    <name>Download</name>
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
        <source>%1 (%2 of %3)</source>
        <translation>%1（第 %2 个，共 %3 个）</translation>
    </message>
    <message>
        <source>%1: checking what is here, %2 of %3</source>
        <translation>%1：正在检查已有的部分，已检查 %2，共 %3</translation>
    </message>
    <message>
        <source>%1: %2; trying again in %3</source>
        <translation>%1：%2；%3 后重试</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <translation>%1：已下载 %2，共 %3</translation>
    </message>
    <message>
        <source>, %1 a second</source>
        <translation>，每秒 %1</translation>
    </message>
    <message>
        <source>, %1 left</source>
        <translation>，剩余 %1</translation>
    </message>
    <message>
        <source>%1 is under the %2. %3 Read it at %4, then give the command again with --accept-licence</source>
        <translation>%1 采用许可证 %2。%3请在 %4 阅读许可证，然后加上 --accept-licence 再次运行该命令</translation>
    </message>
    <message>
        <source>%1 is here already.</source>
        <translation>%1 已在本机。</translation>
    </message>
    <message>
        <source>Stopped. What has arrived is kept: the same command goes on.</source>
        <translation>已停止。已收到的部分会保留：再次运行同一命令即可继续。</translation>
    </message>
    <message>
        <source>%1 is ready.</source>
        <translation>%1 已就绪。</translation>
    </message>
</context>
<context>
    <name>DownloadText</name>
    <message>
        <source>%1 s left</source>
        <translation>还剩 %1 秒</translation>
    </message>
    <message>
        <source>%1 min left</source>
        <translation>还剩 %1 分钟</translation>
    </message>
    <message>
        <source>%1 h %2 min left</source>
        <translation>还剩 %1 小时 %2 分钟</translation>
    </message>
    <message>
        <source>waiting to be fetched</source>
        <translation>等待下载</translation>
    </message>
    <message>
        <source>asking the hub</source>
        <translation>正在询问服务器</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1，共 %2</translation>
    </message>
    <message>
        <source>checking what is here</source>
        <translation>正在检查已有的内容</translation>
    </message>
    <message>
        <source>trying again</source>
        <translation>正在重试</translation>
    </message>
    <message>
        <source>%1 a second</source>
        <translation>每秒 %1</translation>
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
    <name>Edit</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Cancelled; nothing half-finished was kept.</source>
        <translation>已取消；没有留下做到一半的文件。</translation>
    </message>
    <message numerus="yes">
        <source>Cancelled; %n picture(s) that were finished are kept.</source>
        <translation>
            <numerusform>已取消；已完成的 %n 张图片会保留。</numerusform>
        </translation>
    </message>
    <message>
        <source>--%1 needs a number, not &quot;%2&quot;</source>
        <translation>--%1 需要一个数字，而不是“%2”</translation>
    </message>
    <message>
        <source>--%1 needs %2 numbers with commas between them, not &quot;%3&quot;</source>
        <translation>--%1 需要用逗号分隔的 %2 个数字，而不是“%3”</translation>
    </message>
    <message>
        <source>--ratio needs two numbers such as 3:2, not &quot;%1&quot;</source>
        <translation>--ratio 需要两个数字，例如 3:2，而不是“%1”</translation>
    </message>
    <message>
        <source>the strength of --%1 can be 0 to 1, not %2</source>
        <translation>--%1 的强度可以是 0 到 1，不能是 %2</translation>
    </message>
    <message>
        <source>--rotate can be 90, 180, 270 or -90; smaller angles are --straighten</source>
        <translation>--rotate 可以是 90、180、270 或 -90；更小的角度用 --straighten</translation>
    </message>
    <message>
        <source>--crop and --ratio cannot go together</source>
        <translation>--crop 和 --ratio 不能同时使用</translation>
    </message>
    <message>
        <source>there is no filter &quot;%1&quot;; &quot;photoflux edit --list-filters&quot; lists them</source>
        <translation>没有名为“%1”的滤镜；用 &quot;photoflux edit --list-filters&quot; 列出滤镜</translation>
    </message>
    <message>
        <source>--%1 can be %2, not &quot;%3&quot;</source>
        <translation>--%1 可以是 %2，不能是“%3”</translation>
    </message>
    <message>
        <source>--size needs pixels of the longest side, or WIDTHxHEIGHT, not &quot;%1&quot;</source>
        <translation>--size 需要最长边的像素数，或 宽x高，而不是“%1”</translation>
    </message>
    <message>
        <source>--preset can be full, web, small, print or archive, not &quot;%1&quot;</source>
        <translation>--preset 可以是 full、web、small、print 或 archive，不能是“%1”</translation>
    </message>
    <message>
        <source>--out %1 has no suffix that pictures are saved with; use .jpg, .png, .tif or .webp, or end it with / for a folder</source>
        <translation>--out %1 没有可以保存图片的后缀；请用 .jpg、.png、.tif 或 .webp，文件夹请以 / 结尾</translation>
    </message>
    <message>
        <source>--format goes with a folder; a file&apos;s suffix says it</source>
        <translation>--format 用于文件夹；文件的格式由后缀决定</translation>
    </message>
    <message>
        <source>%1 is the original, which is never changed; choose another name</source>
        <translation>%1 是原件，原件从不改动；请换一个名称</translation>
    </message>
    <message>
        <source>edit needs a photo; &quot;photoflux edit --help&quot; shows how</source>
        <translation>edit 需要一张照片；请用 &quot;photoflux edit --help&quot; 查看用法</translation>
    </message>
    <message>
        <source>edit needs --out FILE, --out FOLDER/ or --save-recipe FILE</source>
        <translation>edit 需要 --out 文件、--out 文件夹/ 或 --save-recipe 文件</translation>
    </message>
    <message>
        <source>several photos need a folder: end --out with /</source>
        <translation>多张照片需要一个文件夹：--out 请以 / 结尾</translation>
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
        <translation>photoflux edit 照片… [选项] --out 文件|文件夹/    编辑后的照片副本；照片本身保持不变
photoflux edit --list-filters

  --crop X,Y,宽,高          拉直后图片的份额，0 到 1；或 --ratio 3:2，以中心为准
  --rotate 90|180|270       顺时针；--flip：左右对调
  --straighten 角度         -45 到 45，顺时针；--vertical 和 --horizontal：透视，-1 到 1
  --exposure 档数           -5 到 5
  --brightness --contrast --highlights --shadows --whites --blacks --saturation --vibrance --temperature --tint
  --vignette N              各为 -1 到 1
  --curve &quot;0,0 0.5,0.6 1,1&quot; 色调曲线的点；还有 --curve-red、--curve-green、--curve-blue
  --sharpen N               0 到 3；--sharpen-radius：最长边的千分之几（默认：0.4）
  --noise-luminance N       0 到 1；--noise-colour N、--grain N
  --spot X,Y,半径,来源X,来源Y   用别处的内容盖住一个斑点；可多次给出
  --colours-from 照片[:强度]   使用另一张照片的色彩
  --style 名称[:强度]       滤镜，强度 0 到 1
  --recipe 文件             已保存的编辑；其他选项会修改它
  --save-recipe 文件        保存这次编辑

  --out 文件|文件夹/        .jpg、.png、.tif、.webp；文件夹可容纳多张照片，不会替换其中的文件
  --preset 名称             full、web、small、print、archive；下面的选项会修改它
  --format F                jpeg、png、tiff、webp，用于文件夹
  --size N|WxH              每边最多 N 像素，或正好这么大
  --quality N               1 到 100（默认：92）；--bits 16：PNG 和 TIFF
  --profile P               srgb、display-p3、adobe-rgb
  --metadata M              all、no-place（默认）、none；生成图片的标记总会保留
  --quiet, --json

每张图片的路径输出到 stdout。退出码：0 完成，2 用法错误，3 输入有误，4 内存或
磁盘不足，130 已取消（Ctrl-C；按两次立即结束）。</translation>
    </message>
</context>
<context>
    <name>EditDesk</name>
    <message>
        <source>Nothing is copied yet: copy the edit of a photo first</source>
        <translation>还没有复制任何内容：请先复制一张照片的编辑</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) have the edit now</source>
        <translation>
            <numerusform>%n 张照片现在有了这项编辑</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) are as they were taken</source>
        <translation>
            <numerusform>%n 张照片恢复为拍摄时的样子</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) are as they were before</source>
        <translation>
            <numerusform>%n 张照片恢复为之前的样子</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) exported</source>
        <translation>
            <numerusform>已导出 %n 张照片</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>The edit is copied</source>
        <translation>编辑已复制</translation>
    </message>
    <message>
        <source>This photo has no edit that could be copied</source>
        <translation>这张照片没有可以复制的编辑</translation>
    </message>
    <message numerus="yes">
        <source>What is pasted onto %n photo(s)</source>
        <translation>
            <numerusform>粘贴到 %n 张照片的内容</numerusform>
        </translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>粘贴</translation>
    </message>
    <message>
        <source>Folder for the exported photos</source>
        <translation>存放导出照片的文件夹</translation>
    </message>
</context>
<context>
    <name>EditorBar</name>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Back to the library; everything is kept</source>
        <translation>返回图库；一切都会保留</translation>
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
        <translation>撤销：%1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>重做：%1</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Before: hold to see the photo without the edit</source>
        <translation>编辑前：按住可查看未编辑的照片</translation>
    </message>
    <message>
        <source>Before and after side by side</source>
        <translation>并排显示编辑前后</translation>
    </message>
    <message>
        <source>Copy the edit…</source>
        <translation>复制编辑…</translation>
    </message>
    <message>
        <source>Paste the edit</source>
        <translation>粘贴编辑</translation>
    </message>
    <message>
        <source>Back to the original; can be undone</source>
        <translation>恢复原件；可以撤销</translation>
    </message>
</context>
<context>
    <name>EditorCanvas</name>
    <message>
        <source>%1 × %2 pixels, shown at %3 %</source>
        <translation>%1 × %2 像素，显示比例 %3 %</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>编辑前</translation>
    </message>
    <message>
        <source>Before | After</source>
        <translation>编辑前 | 编辑后</translation>
    </message>
</context>
<context>
    <name>EditorProblem</name>
    <message>
        <source>%1 cannot be opened</source>
        <translation>无法打开 %1</translation>
    </message>
    <message>
        <source>The photo</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>No photo is open</source>
        <translation>没有打开照片</translation>
    </message>
    <message>
        <source>Choose one in the library, then Edit.</source>
        <translation>在图库中选择一张照片，然后点“编辑”。</translation>
    </message>
    <message>
        <source>Where its disk is not connected, connect it and try again. What was done to the photo is kept in any case.</source>
        <translation>如果照片所在的磁盘没有连接，请连接后重试。对照片所做的一切都会保留。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Back to the library</source>
        <translation>返回图库</translation>
    </message>
</context>
<context>
    <name>EditorScreen</name>
    <message>
        <source>Editor</source>
        <translation>编辑器</translation>
    </message>
    <message>
        <source>The edit is copied</source>
        <translation>编辑已复制</translation>
    </message>
    <message>
        <source>Exported as %1</source>
        <translation>已导出为 %1</translation>
    </message>
    <message>
        <source>The edit is pasted</source>
        <translation>编辑已粘贴</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Opening %1…</source>
        <translation>正在打开 %1…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Restyle with AI</source>
        <translation>用 AI 改变风格</translation>
    </message>
    <message>
        <source>The photo as it is now becomes what new pictures start from.</source>
        <translation>以照片现在的样子作为新图片的起点。</translation>
    </message>
    <message>
        <source>Rename the version</source>
        <translation>重命名版本</translation>
    </message>
    <message>
        <source>New version</source>
        <translation>新建版本</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>Make it</source>
        <translation>创建</translation>
    </message>
    <message>
        <source>Folder for the exported photo</source>
        <translation>存放导出照片的文件夹</translation>
    </message>
    <message>
        <source>Photo whose colours are taken</source>
        <translation>提供色彩的照片</translation>
    </message>
    <message>
        <source>Pictures (*.jpg *.jpeg *.png *.webp *.tif *.tiff *.bmp)</source>
        <translation>图片 (*.jpg *.jpeg *.png *.webp *.tif *.tiff *.bmp)</translation>
    </message>
</context>
<context>
    <name>EditorStrip</name>
    <message>
        <source>Photos before and after</source>
        <translation>前后的照片</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>已选中 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Paste the edit…</source>
        <translation>粘贴编辑…</translation>
    </message>
    <message>
        <source>Back to the original</source>
        <translation>恢复原件</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
</context>
<context>
    <name>EmptyLibrary</name>
    <message>
        <source>Your photos live here</source>
        <translation>你的照片都在这里</translation>
    </message>
    <message>
        <source>The trash is empty</source>
        <translation>回收站是空的</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>没有符合的内容</translation>
    </message>
    <message>
        <source>Drop photos or folders here, or press Import. They stay on this computer, and the originals are never changed. Pictures that you make appear here, too.</source>
        <translation>把照片或文件夹拖到这里，或点“导入”。照片留在这台电脑上，原件从不改动。你生成的图片也会出现在这里。</translation>
    </message>
    <message>
        <source>What you delete waits here until you empty the trash.</source>
        <translation>你删除的内容会在这里等待，直到你清空回收站。</translation>
    </message>
    <message>
        <source>No photo or picture fits what you asked for. Look for less, or show everything again.</source>
        <translation>没有照片或图片符合你的要求。减少条件，或重新显示全部。</translation>
    </message>
    <message>
        <source>Import photos</source>
        <translation>导入照片</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>显示全部</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>The library could not be read</source>
        <translation>无法读取图库</translation>
    </message>
    <message>
        <source>Nothing is lost: your photos are where they were. Where the library lies on another disk, connect it and try again; otherwise bring back a backup.</source>
        <translation>没有丢失任何内容：你的照片仍在原处。如果图库在另一块磁盘上，请连接它并重试；否则请恢复备份。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
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
    <name>ExportSheet</name>
    <message>
        <source>shown right everywhere</source>
        <translation>到处都能正确显示</translation>
    </message>
    <message>
        <source>for new screens and phones</source>
        <translation>用于新的屏幕和手机</translation>
    </message>
    <message>
        <source>for print shops that ask for it</source>
        <translation>用于要求它的冲印店</translation>
    </message>
    <message>
        <source>All but the place</source>
        <translation>除地点外的全部</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Export %1</source>
        <translation>导出 %1</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>质量</translation>
    </message>
    <message>
        <source>16 bits a colour</source>
        <translation>每种颜色 16 位</translation>
    </message>
    <message>
        <source>Longest side</source>
        <translation>最长边</translation>
    </message>
    <message>
        <source>0: all pixels there are</source>
        <translation>0：保留全部像素</translation>
    </message>
    <message>
        <source>as it is</source>
        <translation>保持原样</translation>
    </message>
    <message>
        <source>Colour profile</source>
        <translation>色彩配置文件</translation>
    </message>
    <message>
        <source>What the photo says of itself</source>
        <translation>照片对自身的说明</translation>
    </message>
    <message>
        <source>Folder that the file goes into</source>
        <translation>文件存放的文件夹</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>正在导出</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message numerus="yes">
        <source>Export %n photo(s)</source>
        <translation>
            <numerusform>导出 %n 张照片</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FaceBoxes</name>
    <message>
        <source>Faces</source>
        <translation>人脸</translation>
    </message>
    <message>
        <source>Who is this?</source>
        <translation>这是谁？</translation>
    </message>
    <message>
        <source>%1?</source>
        <translation>%1？</translation>
    </message>
    <message>
        <source>Enter gives a name, Delete says that it is somebody else</source>
        <translation>按回车键命名，按删除键表示是别人</translation>
    </message>
    <message>
        <source>Give a name…</source>
        <translation>命名…</translation>
    </message>
    <message>
        <source>It is somebody else…</source>
        <translation>是别人…</translation>
    </message>
    <message>
        <source>Not this person</source>
        <translation>不是此人</translation>
    </message>
    <message>
        <source>Nobody to name</source>
        <translation>无需命名</translation>
    </message>
</context>
<context>
    <name>FaceSheet</name>
    <message>
        <source>Who is this?</source>
        <translation>这是谁？</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>A name that somebody has makes them one</source>
        <translation>使用已有的名字会把两者合为一人</translation>
    </message>
    <message>
        <source>Known people</source>
        <translation>已知的人物</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>That is the name</source>
        <translation>就叫这个名字</translation>
    </message>
</context>
<context>
    <name>Fact</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>Filmstrip</name>
    <message>
        <source>Photos before and after</source>
        <translation>前后的照片</translation>
    </message>
</context>
<context>
    <name>FilterGroup</name>
    <message>
        <source>Filters</source>
        <translation>滤镜</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>强度</translation>
    </message>
</context>
<context>
    <name>FitLabel</name>
    <message>
        <source>Too large for this machine: needs at least %1 of memory</source>
        <translation>对这台电脑太大：至少需要 %1 内存</translation>
    </message>
    <message>
        <source>Runs with parts read again in every step, slower: %1 would hold all of it</source>
        <translation>可以运行，但每一步都要重新读取一部分，较慢：全部装入需要 %1</translation>
    </message>
    <message>
        <source>Fits: takes %1 of memory</source>
        <translation>装得下：占用 %1 内存</translation>
    </message>
    <message>
        <source>Fits: takes %1 of memory, about %2 a picture</source>
        <translation>装得下：占用 %1 内存，每张约 %2</translation>
    </message>
    <message>
        <source>Forecast for %1 in %2, before anything is loaded</source>
        <translation>在加载之前对 %1（%2）的预测</translation>
    </message>
    <message>
        <source>Fits: takes %1 of memory, under 1 s a picture</source>
        <translation>装得下：占用 %1 内存，每张不到 1 秒</translation>
    </message>
</context>
<context>
    <name>Fits</name>
    <message>
        <source>the engine did not answer</source>
        <translation>引擎没有响应</translation>
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
        <source>%1 h</source>
        <translation>%1 小时</translation>
    </message>
    <message>
        <source>fits</source>
        <translation>放得下</translation>
    </message>
    <message>
        <source>does not fit</source>
        <translation>放不下</translation>
    </message>
    <message>
        <source>fits, about %1 a picture</source>
        <translation>装得下，每张约 %1</translation>
    </message>
    <message>
        <source>passes through, slower</source>
        <translation>分批通过，较慢</translation>
    </message>
    <message>
        <source>This machine has %1 of memory. Forecast before loading: memory with everything kept, the smallest --memory, time.</source>
        <translation>这台电脑有 %1 内存。加载前的预测：全部留在内存时的用量、最小的 --memory、时间。</translation>
    </message>
</context>
<context>
    <name>ForgetSheet</name>
    <message>
        <source>Find no more people?</source>
        <translation>不再查找人物？</translation>
    </message>
    <message numerus="yes">
        <source>You can keep what was found, %n face(s) with their names, for another time, or delete all of it from this computer. Backups that were made meanwhile keep theirs. Your photos stay as they are.</source>
        <translation>
            <numerusform>你可以保留已找到的内容（%n 张人脸及其名字）以后再用，或者从这台电脑上全部删除。其间所做的备份保留各自的内容。你的照片保持不变。</numerusform>
        </translation>
    </message>
    <message>
        <source>Turn off and delete</source>
        <translation>关闭并删除</translation>
    </message>
    <message>
        <source>Turn off, keep it</source>
        <translation>关闭但保留</translation>
    </message>
    <message>
        <source>Leave it on</source>
        <translation>保持开启</translation>
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
        <source>--device can be auto, cpu, cuda, cuda:N or mps, not &quot;%1&quot;</source>
        <translation>--device 可以是 auto、cpu、cuda、cuda:N 或 mps，而不是“%1”</translation>
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
    <message>
        <source>--%1 needs a number, not &quot;%2&quot;</source>
        <translation>--%1 需要一个数字，而不是“%2”</translation>
    </message>
    <message>
        <source>--%1 can be %2 to %3, not %4</source>
        <translation>--%1 可以是 %2 到 %3，不能是 %4</translation>
    </message>
    <message>
        <source>--precision can be auto, fp32, bf16, fp16, fp8, int8 or nf4, not &quot;%1&quot;</source>
        <translation>--precision 可以是 auto、fp32、bf16、fp16、fp8、int8 或 nf4，不能是“%1”</translation>
    </message>
    <message>
        <source>--lora needs a file or a name, for example anna.safetensors:0.8</source>
        <translation>--lora 需要文件或名称，例如 anna.safetensors:0.8</translation>
    </message>
    <message>
        <source>the strength of the LoRA %1 can be -%2 to %2, not %3</source>
        <translation>LoRA %1 的强度可以是 -%2 到 %2，不能是 %3</translation>
    </message>
    <message>
        <source>--init and --reference cannot go together: a picture starts from a photo, or looks at one</source>
        <translation>--init 和 --reference 不能同时使用：图片要么从照片开始，要么参考照片</translation>
    </message>
    <message>
        <source>--%1 needs a photo: --init PHOTO</source>
        <translation>--%1 需要照片：--init 照片</translation>
    </message>
    <message>
        <source>this picture was made from the photo %1, which it does not hold; give it with --init</source>
        <translation>这张图片由照片 %1 生成，而图片本身不包含它；请用 --init 指定</translation>
    </message>
    <message>
        <source>no model was named: %1 is used, which the LoRA fits</source>
        <translation>没有指定模型：使用 LoRA 适配的 %1</translation>
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
        <translation>photoflux generate &quot;提示词&quot; [选项]
photoflux generate --from 图片 [选项]   根据图片自身的元数据再次生成

  --model 名称|路径        已安装的模型、diffusers 格式的模型文件夹，或单个文件（.safetensors、.gguf），
                           其余部分位于同一文件夹或 ComfyUI 的文件夹中（默认：mini）
  --lora 文件[:强度]       任何格式的 LoRA，用路径或名称；可多次给出；提示词中的 &lt;lora:名称:0.8&gt; 作用相同（默认强度：1）
  --init 照片              从照片而不是噪声开始（重新风格化）
  --strength S             重新生成的程度，0.01 到 1（默认：0.75，有蒙版时 0.9）
  --mask 蒙版              只重绘这张同形状图片中白色的部分；其余保持不变
  --soft-edge 像素         蒙版边缘渐变的宽度（默认：8）
  --reference 照片         供 FLUX.1 Kontext 参考的照片
  --size 宽x高             像素，16 的倍数（默认：模型训练时的尺寸）
  --steps N                1 到 1000（默认：适合该模型的步数）
  --guidance G             0 到 100，用于带引导嵌入的模型
  --seed N                 相同的种子得到相同的图片；多张中的第 i 张使用 N + i（默认：随机）
  --count N                生成多少张
  --max-sequence-length N  计入的提示词词元数
  --out 文件|文件夹        .png 或 .jpg，已存在则替换；多张图片时加 -1、-2、…；
                           文件夹以 / 结尾或已存在（默认：此处的 photoflux-种子.png，从不替换）
  --to-library             图片成为图库的内容，放在图库的文件夹中，除非 --out 另有说明；
                           --library 文件夹：放入另一个图库
  --device D               auto、cpu、cuda、cuda:N、mps
  --precision P            auto、fp32、bf16、fp16；int8、nf4、fp8（加速器）：权重更小，精确度略低
  --memory GB              引擎最多可用的内存；放不下的会反复读取
  --quiet                  不显示进度
  --json                   在 stdout 上每行一个事件

每张图片的路径输出到 stdout。退出码：0 完成，2 用法错误，3 输入有误，4 内存或磁盘不足，
130 已取消（Ctrl-C；按两次立即结束）。</translation>
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
    <message>
        <source>A personal model (LoRA)</source>
        <translation>个人模型（LoRA）</translation>
    </message>
    <message>
        <source>LoRA files (*.safetensors)</source>
        <translation>LoRA 文件 (*.safetensors)</translation>
    </message>
    <message>
        <source>Photo to work from</source>
        <translation>作为起点的照片</translation>
    </message>
    <message>
        <source>Pictures (*.jpg *.jpeg *.png *.webp *.tif *.tiff *.bmp)</source>
        <translation>图片 (*.jpg *.jpeg *.png *.webp *.tif *.tiff *.bmp)</translation>
    </message>
    <message>
        <source>Mask: white is made anew, black stays</source>
        <translation>蒙版：白色重新生成，黑色保留</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.webp *.tif *.tiff *.bmp)</source>
        <translation>图片 (*.png *.jpg *.jpeg *.webp *.tif *.tiff *.bmp)</translation>
    </message>
</context>
<context>
    <name>HealGroup</name>
    <message>
        <source>Done healing</source>
        <translation>结束修复</translation>
    </message>
    <message>
        <source>Heal spots</source>
        <translation>修复斑点</translation>
    </message>
    <message>
        <source>Click on a blemish. Drag either circle; the wheel makes it larger or smaller; Delete takes it away.</source>
        <translation>点一下瑕疵。两个圆都可以拖动；滚轮调整大小；Delete 删除。</translation>
    </message>
    <message>
        <source>Spot %1</source>
        <translation>斑点 %1</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Remove spot %1</source>
        <translation>移除斑点 %1</translation>
    </message>
</context>
<context>
    <name>HealOverlay</name>
    <message>
        <source>Spot %1</source>
        <translation>斑点 %1</translation>
    </message>
    <message>
        <source>Where spot %1 takes from</source>
        <translation>斑点 %1 的取样处</translation>
    </message>
</context>
<context>
    <name>HistoryGroup</name>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>shown</source>
        <translation>当前显示</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>已撤销</translation>
    </message>
</context>
<context>
    <name>ImportBanner</name>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Looking for photos…</source>
        <translation>正在查找照片…</translation>
    </message>
    <message>
        <source>Looking for photos: %1 so far</source>
        <translation>正在查找照片：已找到 %1 张</translation>
    </message>
    <message>
        <source>Importing %1 of %2</source>
        <translation>正在导入第 %1 张，共 %2 张</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>What is imported so far stays</source>
        <translation>已导入的会保留</translation>
    </message>
</context>
<context>
    <name>ImportSheet</name>
    <message>
        <source>Import photos</source>
        <translation>导入照片</translation>
    </message>
    <message>
        <source>Choose photos, or a folder with all that is in it. JPEG, PNG, TIFF, WebP, and HEIC, AVIF and RAW where this computer reads them.</source>
        <translation>选择照片，或选择文件夹及其中的全部内容。支持 JPEG、PNG、TIFF、WebP；这台电脑能读取时，也支持 HEIC、AVIF 和 RAW。</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) or folder(s)</source>
        <translation>
            <numerusform>%n 个文件或文件夹</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy into the library</source>
        <translation>复制到图库</translation>
    </message>
    <message>
        <source>Safe also when the card or disk is gone.</source>
        <translation>即使存储卡或磁盘不在了也安全。</translation>
    </message>
    <message>
        <source>Leave them where they are</source>
        <translation>留在原处</translation>
    </message>
    <message>
        <source>Takes no room. The files stay yours: they are never changed, moved or deleted.</source>
        <translation>不占空间。文件仍归你所有：从不改动、移动或删除。</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Choose photos…</source>
        <translation>选择照片…</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>选择文件夹…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Photos to import</source>
        <translation>要导入的照片</translation>
    </message>
    <message>
        <source>Folder with photos to import</source>
        <translation>含有要导入照片的文件夹</translation>
    </message>
</context>
<context>
    <name>ImportSummary</name>
    <message>
        <source>The import ended early</source>
        <translation>导入提前结束</translation>
    </message>
    <message>
        <source>Import stopped</source>
        <translation>导入已停止</translation>
    </message>
    <message>
        <source>Import finished</source>
        <translation>导入完成</translation>
    </message>
    <message>
        <source>new</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>already there</source>
        <translation>已在图库</translation>
    </message>
    <message>
        <source>could not be read</source>
        <translation>无法读取</translation>
    </message>
    <message numerus="yes">
        <source>%n of these are in the trash, and stay there</source>
        <translation>
            <numerusform>其中 %n 张在回收站里，并留在那里</numerusform>
        </translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>not whole</source>
        <translation>不完整</translation>
    </message>
    <message numerus="yes">
        <source>And %n more: the copied text has them all</source>
        <translation>
            <numerusform>还有 %n 个：复制的文本包含全部</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>复制为文本</translation>
    </message>
    <message>
        <source>Puts this list on the clipboard</source>
        <translation>把此列表放入剪贴板</translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Histogram</source>
        <translation>直方图</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>光线</translation>
    </message>
    <message>
        <source>Exposure</source>
        <translation>曝光</translation>
    </message>
    <message>
        <source>In stops: each is twice the light.</source>
        <translation>以档为单位：每一档光线加倍。</translation>
    </message>
    <message>
        <source>Brightness</source>
        <translation>亮度</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>对比度</translation>
    </message>
    <message>
        <source>Highlights</source>
        <translation>高光</translation>
    </message>
    <message>
        <source>Shadows</source>
        <translation>阴影</translation>
    </message>
    <message>
        <source>Whites</source>
        <translation>白色</translation>
    </message>
    <message>
        <source>Blacks</source>
        <translation>黑色</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>色彩</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>色温</translation>
    </message>
    <message>
        <source>Left: cooler, right: warmer.</source>
        <translation>向左偏冷，向右偏暖。</translation>
    </message>
    <message>
        <source>Tint</source>
        <translation>色调</translation>
    </message>
    <message>
        <source>Left: greener, right: more magenta.</source>
        <translation>向左偏绿，向右偏洋红。</translation>
    </message>
    <message>
        <source>Saturation</source>
        <translation>饱和度</translation>
    </message>
    <message>
        <source>Vibrance</source>
        <translation>自然饱和度</translation>
    </message>
    <message>
        <source>Saturation, most where there is little.</source>
        <translation>饱和度，越淡的地方提高越多。</translation>
    </message>
    <message>
        <source>Curves</source>
        <translation>曲线</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>细节</translation>
    </message>
    <message>
        <source>Sharpness</source>
        <translation>锐度</translation>
    </message>
    <message>
        <source>Radius</source>
        <translation>半径</translation>
    </message>
    <message>
        <source>In thousandths of the longest side.</source>
        <translation>以最长边的千分之一为单位。</translation>
    </message>
    <message>
        <source>Less noise</source>
        <translation>减少噪点</translation>
    </message>
    <message>
        <source>Less colour noise</source>
        <translation>减少彩色噪点</translation>
    </message>
    <message>
        <source>Crop and straighten</source>
        <translation>裁剪与拉直</translation>
    </message>
    <message>
        <source>Heal</source>
        <translation>修复</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>滤镜</translation>
    </message>
    <message>
        <source>Effects</source>
        <translation>效果</translation>
    </message>
    <message>
        <source>Grain</source>
        <translation>颗粒</translation>
    </message>
    <message>
        <source>Vignette</source>
        <translation>暗角</translation>
    </message>
    <message>
        <source>Left: dark corners, right: light ones.</source>
        <translation>向左：角落变暗；向右：角落变亮。</translation>
    </message>
    <message>
        <source>Colours of another photo</source>
        <translation>另一张照片的色彩</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>What is known of the photo</source>
        <translation>照片的信息</translation>
    </message>
    <message>
        <source>Select a photo to see when, where and how it was taken.</source>
        <translation>选中一张照片，可查看拍摄的时间、地点和方式。</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) selected</source>
        <translation>
            <numerusform>已选中 %n 张照片</numerusform>
        </translation>
    </message>
    <message>
        <source>No longer a favourite</source>
        <translation>取消收藏</translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation>收藏</translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation>移到回收站</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>Take it out of the trash</source>
        <translation>移出回收站</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Kinds</source>
        <translation>种类</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Train on these…</source>
        <translation>用这些训练…</translation>
    </message>
    <message>
        <source>Teach a model who or what these photos show</source>
        <translation>教模型认识这些照片里的人或物</translation>
    </message>
    <message>
        <source>Restyle with AI</source>
        <translation>用 AI 改变风格</translation>
    </message>
    <message>
        <source>Make a new picture that starts from this photo</source>
        <translation>以这张照片为起点生成新图片</translation>
    </message>
    <message>
        <source>Add to an album…</source>
        <translation>加入相册…</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>在文件夹中显示</translation>
    </message>
    <message>
        <source>The file is not there now. Connect its disk or card: nothing is lost.</source>
        <translation>文件现在不在。请连接它所在的磁盘或存储卡：没有丢失任何内容。</translation>
    </message>
    <message>
        <source>This file cannot be read. It may be damaged; it stays as it is.</source>
        <translation>无法读取此文件。它可能已损坏；它保持原样。</translation>
    </message>
</context>
<context>
    <name>InspectorGroup</name>
    <message>
        <source>open</source>
        <translation>展开</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>收起</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>已更改</translation>
    </message>
    <message>
        <source>Reset: %1</source>
        <translation>重置：%1</translation>
    </message>
</context>
<context>
    <name>InstalledRow</name>
    <message>
        <source>Comes with PhotoFlux</source>
        <translation>PhotoFlux 自带</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>使用</translation>
    </message>
    <message>
        <source>Choose it on the Generate screen</source>
        <translation>在生成界面中选用它</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>使用 %1</translation>
    </message>
    <message>
        <source>Show %1 in its folder</source>
        <translation>在文件夹中显示 %1</translation>
    </message>
    <message>
        <source>Delete %1 from this machine</source>
        <translation>从这台电脑删除 %1</translation>
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
    <message>
        <source>paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>waiting to be trained</source>
        <translation>等待训练</translation>
    </message>
    <message>
        <source>making pictures of what the model knows</source>
        <translation>正在生成模型已有知识的图片</translation>
    </message>
    <message>
        <source>reading photos</source>
        <translation>正在读取照片</translation>
    </message>
    <message>
        <source>making sample pictures</source>
        <translation>正在生成样图</translation>
    </message>
    <message>
        <source>proving what was learned</source>
        <translation>正在验证学到的内容</translation>
    </message>
    <message>
        <source>likeness %1</source>
        <translation>相似度 %1</translation>
    </message>
    <message>
        <source>Go on training “%1”</source>
        <translation>继续训练“%1”</translation>
    </message>
    <message>
        <source>Pause training “%1”</source>
        <translation>暂停训练“%1”</translation>
    </message>
</context>
<context>
    <name>Library</name>
    <message>
        <source>&quot;library&quot; knows no &quot;%1&quot;; &quot;photoflux library --help&quot; shows what</source>
        <translation>&quot;library&quot; 没有“%1”；用 &quot;photoflux library --help&quot; 查看有哪些</translation>
    </message>
    <message>
        <source>library album %1 needs the name of an album</source>
        <translation>library album %1 需要相册的名称</translation>
    </message>
    <message>
        <source>library album rename needs the old name and the new one</source>
        <translation>library album rename 需要旧名称和新名称</translation>
    </message>
    <message>
        <source>library album %1 needs one name</source>
        <translation>library album %1 需要一个名称</translation>
    </message>
    <message>
        <source>&quot;library album&quot; knows no &quot;%1&quot;; &quot;photoflux library --help&quot; shows what</source>
        <translation>&quot;library album&quot; 没有“%1”；用 &quot;photoflux library --help&quot; 查看有哪些</translation>
    </message>
    <message>
        <source>%1 is missing; &quot;photoflux library --help&quot; shows how</source>
        <translation>缺少 %1；用 &quot;photoflux library --help&quot; 查看用法</translation>
    </message>
    <message>
        <source>&quot;%1&quot; should be %2</source>
        <translation>“%1”应当是 %2</translation>
    </message>
    <message>
        <source> or </source>
        <translation> 或 </translation>
    </message>
    <message>
        <source>a rating from 0 to 5</source>
        <translation>0 到 5 的评分</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no rating from 0 to 5</source>
        <translation>“%1”不是 0 到 5 的评分</translation>
    </message>
    <message>
        <source>picked, rejected or none</source>
        <translation>picked、rejected 或 none</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>yes 或 no</translation>
    </message>
    <message>
        <source>add or remove</source>
        <translation>add 或 remove</translation>
    </message>
    <message>
        <source>a tag</source>
        <translation>一个标签</translation>
    </message>
    <message>
        <source>library %1 needs a photo and a text</source>
        <translation>library %1 需要一张照片和一段文本</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) deleted for good</source>
        <translation>
            <numerusform>已彻底删除 %n 张照片</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) changed</source>
        <translation>
            <numerusform>已更改 %n 张照片</numerusform>
        </translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>is not there: its disk is away, or it was deleted</source>
        <translation>不在那里：磁盘未连接，或文件已被删除</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>存放</translation>
    </message>
    <message>
        <source>in the library</source>
        <translation>在图库中</translation>
    </message>
    <message>
        <source>in place</source>
        <translation>在原处</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>拍摄时间</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>添加时间</translation>
    </message>
    <message>
        <source>In the trash since</source>
        <translation>移到回收站的时间</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>评分</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>旗标</translation>
    </message>
    <message>
        <source>picked</source>
        <translation>选中</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>淘汰</translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation>收藏</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>相机</translation>
    </message>
    <message>
        <source>Lens</source>
        <translation>镜头</translation>
    </message>
    <message>
        <source>Focal length</source>
        <translation>焦距</translation>
    </message>
    <message>
        <source>Aperture</source>
        <translation>光圈</translation>
    </message>
    <message>
        <source>Exposure</source>
        <translation>曝光时间</translation>
    </message>
    <message>
        <source>ISO</source>
        <translation>ISO</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Colour profile</source>
        <translation>色彩配置文件</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>提示词</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>种子</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>--sort can be newest, oldest, added, name or rating, not &quot;%1&quot;</source>
        <translation>--sort 可以是 newest、oldest、added、name 或 rating，不能是“%1”</translation>
    </message>
    <message>
        <source>No two photos look the same.</source>
        <translation>没有看起来相同的照片。</translation>
    </message>
    <message>
        <source>library %1 takes nothing behind it</source>
        <translation>library %1 后面不接任何内容</translation>
    </message>
    <message>
        <source>library search needs what to look for</source>
        <translation>library search 需要要查找的内容</translation>
    </message>
    <message>
        <source>there is no library in %1; &quot;photoflux library import&quot; makes one, and --library says where another lies</source>
        <translation>%1 中没有图库；用 &quot;photoflux library import&quot; 创建图库，或用 --library 指出另一个图库的位置</translation>
    </message>
    <message>
        <source>photos are named by number or by path, as &quot;photoflux library list&quot; shows them; none was named</source>
        <translation>照片用 &quot;photoflux library list&quot; 显示的编号或路径来指定；没有指定任何照片</translation>
    </message>
    <message>
        <source>%1 is not in the library</source>
        <translation>%1 不在图库中</translation>
    </message>
    <message>
        <source>there is no album &quot;%1&quot;; &quot;photoflux library album list&quot; shows which there are</source>
        <translation>没有相册“%1”；用 &quot;photoflux library album list&quot; 查看有哪些</translation>
    </message>
    <message>
        <source>the library has no photo that fits; &quot;photoflux library search&quot; shows what a search finds</source>
        <translation>图库中没有符合的照片；用 &quot;photoflux library search&quot; 查看能搜到什么</translation>
    </message>
    <message>
        <source>the files of these photos are not there; connect their disk: %1</source>
        <translation>这些照片的文件不在那里；请连接它们的磁盘：%1</translation>
    </message>
    <message>
        <source>left out, because their files are not there: %1</source>
        <translation>已略过，因为文件不在那里：%1</translation>
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
        <translation>photoflux library import 文件|文件夹…   把照片导入图库：默认复制
    --in-place        留在原处
    --move            副本安全之后移除原文件
photoflux library list                  图库中有什么
photoflux library search 查询           符合条件的照片，例如：camera:x100 rating:&gt;3 fox 2024..2025
    --sort newest|oldest|added|name|rating   --limit N   --album 名称   --trash（回收站中的内容）
photoflux library show 照片             一张照片的全部信息
photoflux library rate 0…5 照片…
photoflux library flag picked|rejected|none 照片…
photoflux library favourite yes|no 照片…
photoflux library tag add|remove 标签 照片…      photoflux library tags
photoflux library title 照片 文本                photoflux library caption 照片 文本
photoflux library album list|add 名称|rename 名称 新名称|remove 名称|put 名称 照片…|take 名称 照片…
    --query 查询      与 add 一起：智能相册，显示符合条件的照片
photoflux library faces                 照片中有谁：on|off|find|list；“library faces help”显示全部
photoflux library duplicates            看起来相同的照片
photoflux library trash 照片…           移到回收站；restore 照片… 移出回收站
photoflux library purge [--days N]      彻底删除 N 天前或更早移到回收站的内容（默认：30）；
                                        留在原处的文件会保留
photoflux library verify                每张照片都有文件，每个文件都完整吗？
    --quick           只查看，不读取文件
photoflux library backup 文件夹         备份；只复制新内容
    --keep N          只保留最近 N 个（默认：7）   --list（现有的备份）
    --every day|week|never   连同文件夹和 --keep 一起记住，窗口何时自动备份
    --if-due          仅在需要备份时；此时可省略文件夹
photoflux library restore --backup 文件夹   重新建立图库，用文件夹中最新的备份，或指定的一个
    --without-damaged 备份的部分内容损坏时继续，并说明是哪些

照片是 list 显示的编号，或路径。--library 文件夹：另一个图库。全部接受 --json 和 --quiet。
再次导入相同的照片不会改变任何内容。</translation>
    </message>
</context>
<context>
    <name>LibraryBackup</name>
    <message>
        <source>missing</source>
        <translation>缺失</translation>
    </message>
    <message>
        <source>on a disk that is not there now</source>
        <translation>在现在不在的磁盘上</translation>
    </message>
    <message>
        <source>changed by another program</source>
        <translation>被其他程序更改</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>已损坏</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>无法读取</translation>
    </message>
    <message>
        <source>in the library&apos;s folder, but not in the library</source>
        <translation>在图库的文件夹里，但不在图库中</translation>
    </message>
    <message>
        <source>searches do not find it by all its words</source>
        <translation>搜索不能用它的全部文字找到它</translation>
    </message>
    <message>
        <source>Verifying</source>
        <translation>正在检查</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>已停止。没有改动任何内容。</translation>
    </message>
    <message>
        <source>the library is not sound; a backup brings back what is lost: photoflux library restore --backup FOLDER</source>
        <translation>图库不完好；备份可以找回丢失的内容：photoflux library restore --backup 文件夹</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s): the library is sound</source>
        <translation>
            <numerusform>%n 张照片：图库完好</numerusform>
        </translation>
    </message>
    <message>
        <source>library backup needs the folder where backups are kept</source>
        <translation>library backup 需要存放备份的文件夹</translation>
    </message>
    <message>
        <source>Backing up</source>
        <translation>正在备份</translation>
    </message>
    <message>
        <source>Stopped. Earlier backups are whole.</source>
        <translation>已停止。先前的备份都是完整的。</translation>
    </message>
    <message>
        <source>%1 is missing in the library</source>
        <translation>%1 在图库中缺失</translation>
    </message>
    <message>
        <source>%1 is not what was imported; both are kept where both are had</source>
        <translation>%1 与导入时不同；两者都有时，两者都保留</translation>
    </message>
    <message>
        <source>there is no backup in %1</source>
        <translation>%1 中没有备份</translation>
    </message>
    <message>
        <source>library restore takes either photos, out of the trash, or --backup FOLDER, not both</source>
        <translation>library restore 要么接照片（移出回收站），要么接 --backup 文件夹，不能两者都用</translation>
    </message>
    <message>
        <source>Restoring</source>
        <translation>正在恢复</translation>
    </message>
    <message>
        <source>%1 is lost</source>
        <translation>%1 已丢失</translation>
    </message>
    <message>
        <source>what was left of the library lies in %1</source>
        <translation>图库剩下的内容在 %1 中</translation>
    </message>
    <message>
        <source>--every takes day, week or never, not &quot;%1&quot;</source>
        <translation>--every 接受 day、week 或 never，不接受“%1”</translation>
    </message>
    <message>
        <source>No backup is due before %1.</source>
        <translation>在 %1 之前无需备份。</translation>
    </message>
    <message>
        <source>No backups are scheduled; --every day or --every week does that.</source>
        <translation>未安排备份；用 --every day 或 --every week 来安排。</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <translation>%1：%2，共 %3</translation>
    </message>
</context>
<context>
    <name>LibraryBar</name>
    <message>
        <source>Photos</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>生成时间</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>回收站</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Bring photos into the library</source>
        <translation>把照片导入图库</translation>
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
        <translation>photoflux library faces                 是否开启，进展如何？
photoflux library faces on              在此图库的照片中查找人物；会下载网络（32 MB）
    --models 文件夹   改用此文件夹中的网络
photoflux library faces off             不再查找；已找到的内容保留
    --forget          并全部删除：人脸、分组、名字
photoflux library faces find            查找尚未查找过的照片
photoflux library faces list            人物，然后是可能各为一人的分组
    --all             也包括只有一张照片的分组
photoflux library faces show 人物       某人的人脸
photoflux library faces in 照片         一张照片中的人脸
photoflux library faces name 人物 名字           photoflux library faces unname 人物
photoflux library faces merge 人物 另一人…       他们是同一人
photoflux library faces assign 名字 人脸…        这些人脸属于此人
photoflux library faces confirm|refuse|ignore|regard 人脸…
                      猜测正确 · 猜测错误 · 无需命名 · 不再忽略

“人物”是 list 显示的编号或名字；“人脸”是 show 和 in 显示的编号。搜索用 person:名字。
所有内容都留在这台电脑上。图库的备份包含其中找到的内容。</translation>
    </message>
    <message>
        <source>%1 is missing; &quot;photoflux library faces help&quot; shows how</source>
        <translation>缺少%1；“photoflux library faces help”说明用法</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no number of %2</source>
        <translation>“%1”不是%2的编号</translation>
    </message>
    <message>
        <source>nobody here is named &quot;%1&quot;; &quot;photoflux library faces list&quot; shows who is there</source>
        <translation>这里没有名叫“%1”的人；“photoflux library faces list”显示有谁</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>已确认</translation>
    </message>
    <message>
        <source>ignored</source>
        <translation>已忽略</translation>
    </message>
    <message>
        <source>guessed</source>
        <translation>猜测</translation>
    </message>
    <message>
        <source>face %1  photo %2  %3  %4</source>
        <translation>人脸 %1  照片 %2  %3  %4</translation>
    </message>
    <message>
        <source>Finding people is on.</source>
        <translation>查找人物已开启。</translation>
    </message>
    <message>
        <source>Finding people is off.</source>
        <translation>查找人物已关闭。</translation>
    </message>
    <message>
        <source>The networks for it are missing: &quot;library faces on&quot; fetches them.</source>
        <translation>缺少所需的网络：“library faces on”会下载它们。</translation>
    </message>
    <message numerus="yes">
        <source>%n face(s)</source>
        <translation>
            <numerusform>%n 张人脸</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) with a name</source>
        <translation>
            <numerusform>%n 位有名字的人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) not looked through yet</source>
        <translation>
            <numerusform>%n 张照片尚未查找</numerusform>
        </translation>
    </message>
    <message>
        <source>the list of models has no networks for faces</source>
        <translation>模型列表中没有用于人脸的网络</translation>
    </message>
    <message>
        <source>Finding people is on; &quot;photoflux library faces find&quot; begins. Nothing of it leaves this machine.</source>
        <translation>查找人物已开启；“photoflux library faces find”开始查找。一切都不会离开这台电脑。</translation>
    </message>
    <message>
        <source>Finding people is off, and what was found is deleted.</source>
        <translation>查找人物已关闭，已找到的内容已删除。</translation>
    </message>
    <message numerus="yes">
        <source>%n face(s) are kept; &quot;photoflux library faces off --forget&quot; deletes them.</source>
        <translation>
            <numerusform>保留 %n 张人脸；“photoflux library faces off --forget”会删除它们。</numerusform>
        </translation>
    </message>
    <message>
        <source>(who is this?)</source>
        <translation>（这是谁？）</translation>
    </message>
    <message>
        <source>a photo</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>a person</source>
        <translation>人物</translation>
    </message>
    <message>
        <source>a name</source>
        <translation>名字</translation>
    </message>
    <message>
        <source>another person</source>
        <translation>另一人</translation>
    </message>
    <message>
        <source>a face</source>
        <translation>人脸</translation>
    </message>
    <message>
        <source>&quot;library faces&quot; knows no &quot;%1&quot;; &quot;photoflux library faces help&quot; shows what</source>
        <translation>“library faces”没有“%1”；“photoflux library faces help”显示有哪些</translation>
    </message>
    <message numerus="yes">
        <source>Photo %1 of %2 · %n face(s)</source>
        <translation>
            <numerusform>第 %1 张照片，共 %2 张 · %n 张人脸</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped. What was found is kept; the same command goes on.</source>
        <translation>已停止。已找到的内容保留；同一命令会继续。</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) looked through</source>
        <translation>
            <numerusform>已查找 %n 张照片</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) are not there now and wait for another time.</source>
        <translation>
            <numerusform>%n 张照片现在不在，留待下次。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) could not be read and were left out.</source>
        <translation>
            <numerusform>%n 张照片无法读取，已跳过。</numerusform>
        </translation>
    </message>
    <message>
        <source>finding people is off in this library; &quot;photoflux library faces on&quot; turns it on</source>
        <translation>此图库中查找人物已关闭；“photoflux library faces on”开启它</translation>
    </message>
</context>
<context>
    <name>LibraryImport</name>
    <message>
        <source>Looking for photos: %1 found</source>
        <translation>正在查找照片：已找到 %1 张</translation>
    </message>
    <message>
        <source>Photo %1 of %2 · %3 of %4</source>
        <translation>第 %1 张照片，共 %2 张 · %3 / %4</translation>
    </message>
    <message>
        <source>%1 is a library of its own and was left alone</source>
        <translation>%1 本身是一个图库，未作改动</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>新增 %n 张</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n there already</source>
        <translation>
            <numerusform>已有 %n 张</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unreadable</source>
        <translation>
            <numerusform>%n 张无法读取</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other file(s) left alone</source>
        <translation>
            <numerusform>略过 %n 个其他文件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of those there already are in the trash; &quot;photoflux library restore&quot; takes them out of it.</source>
        <translation>
            <numerusform>其中已有的 %n 张在回收站里；用 &quot;photoflux library restore&quot; 移出回收站。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in %2 s, %3 photos a second</source>
        <translation>%1，用时 %2 秒，每秒 %3 张照片</translation>
    </message>
    <message numerus="yes">
        <source>Stopped. %n photo(s) came in and are safe; the same command goes on.</source>
        <translation>
            <numerusform>已停止。%n 张照片已导入，很安全；再次运行同一命令会继续。</numerusform>
        </translation>
    </message>
    <message>
        <source>no photos were found there</source>
        <translation>那里没有找到照片</translation>
    </message>
    <message>
        <source>library import needs files or folders with photos</source>
        <translation>library import 需要含有照片的文件或文件夹</translation>
    </message>
    <message>
        <source>--in-place and --move cannot go together</source>
        <translation>--in-place 和 --move 不能同时使用</translation>
    </message>
</context>
<context>
    <name>LibraryScreen</name>
    <message numerus="yes">
        <source>%n moved to the trash</source>
        <translation>
            <numerusform>%n 项已移到回收站</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n taken out of the trash</source>
        <translation>
            <numerusform>%n 项已移出回收站</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deleted for good</source>
        <translation>
            <numerusform>%n 项已彻底删除</numerusform>
        </translation>
    </message>
    <message>
        <source>The album %1 is made</source>
        <translation>相册 %1 已创建</translation>
    </message>
    <message>
        <source>Added to %1</source>
        <translation>已加入 %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>图库</translation>
    </message>
</context>
<context>
    <name>LicenceDialog</name>
    <message>
        <source>%1 has a licence to accept</source>
        <translation>%1 的许可需要接受</translation>
    </message>
    <message>
        <source>Read the licence</source>
        <translation>阅读许可</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>暂不</translation>
    </message>
    <message>
        <source>Accept and download</source>
        <translation>接受并下载</translation>
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
        <translation>photoflux lora info 文件                 层、秩、模型、许可证，以及能否使用
photoflux lora convert 文件 --to kohya|diffusers --out 文件   转成另一种格式，供其他程序使用
photoflux lora merge 文件[:强度] 文件[:强度]… --out 文件   把多个合并为一个
photoflux lora resize 文件 --rank N|--keep 比例 --out 文件   更小的文件，效果几乎相同

  --to 格式         kohya 或 diffusers（merge、resize：与第一个文件相同）
  --rank N          每层最多 N 个方向；会给出误差
  --keep 比例       保留到占每层长度平方的这一比例为止，例如 0.95
  --dtype 类型      fp16、bf16 或 fp32（默认：与原文件相同）
  --title 文本, --trigger 词, --author 名称, --licence 文本   新文件对自身的说明
  --preview 文件    保存在其中的一张图片
  --force           替换已有的文件

训练者的说明文字、文件夹和路径不会写入新文件。全部接受 --json。</translation>
    </message>
    <message>
        <source>lora info needs one file</source>
        <translation>lora info 需要一个文件</translation>
    </message>
    <message>
        <source>--out FILE says where the new file goes</source>
        <translation>用 --out 文件 指定新文件的位置</translation>
    </message>
    <message>
        <source>--out must end with .safetensors, by which programs know LoRA files</source>
        <translation>--out 必须以 .safetensors 结尾，程序据此识别 LoRA 文件</translation>
    </message>
    <message>
        <source>%1 exists already; choose another name, or --force to replace it</source>
        <translation>%1 已存在；请另选名称，或用 --force 替换它</translation>
    </message>
    <message>
        <source>--%1 can be %2, not &quot;%3&quot;</source>
        <translation>--%1 可以是 %2，而不是“%3”</translation>
    </message>
    <message>
        <source>--keep needs a share between 0 and 1, not &quot;%1&quot;</source>
        <translation>--keep 需要 0 到 1 之间的比例，而不是“%1”</translation>
    </message>
    <message>
        <source>%1 could not be made a preview</source>
        <translation>无法用 %1 制作预览</translation>
    </message>
    <message>
        <source>lora merge needs two files or more</source>
        <translation>lora merge 需要两个或更多文件</translation>
    </message>
    <message>
        <source>lora %1 needs one file</source>
        <translation>lora %1 需要一个文件</translation>
    </message>
    <message>
        <source>lora convert needs --to kohya or --to diffusers</source>
        <translation>lora convert 需要 --to kohya 或 --to diffusers</translation>
    </message>
    <message>
        <source>lora resize needs --rank N or --keep SHARE</source>
        <translation>lora resize 需要 --rank N 或 --keep 比例</translation>
    </message>
    <message>
        <source>%1 layers in the layout of %2, rank %3, %4</source>
        <translation>%1 层，%2 格式，秩 %3，%4</translation>
    </message>
    <message>
        <source>Left out: %1 % of the change (relative Frobenius error); most in %2, %3 %</source>
        <translation>舍去：改变量的 %1%（相对 Frobenius 误差）；最多的是 %2，%3%</translation>
    </message>
    <message>
        <source>&quot;lora&quot; knows no &quot;%1&quot;; &quot;photoflux lora --help&quot; shows what</source>
        <translation>&quot;lora&quot; 没有命令“%1”；请用 &quot;photoflux lora --help&quot; 查看所有命令</translation>
    </message>
</context>
<context>
    <name>LoraInfo</name>
    <message>
        <source>FLUX.1; it does not say whether [dev] or [schnell]</source>
        <translation>FLUX.1；没有说明是 [dev] 还是 [schnell]</translation>
    </message>
    <message>
        <source>PhotoFlux Mini, or another model of width %1</source>
        <translation>PhotoFlux Mini，或宽度为 %1 的其他模型</translation>
    </message>
    <message>
        <source>a model of width %1</source>
        <translation>宽度为 %1 的模型</translation>
    </message>
    <message>
        <source>any FLUX.1: it changes text encoders alone</source>
        <translation>任何 FLUX.1：它只改变文本编码器</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n layer(s))</source>
        <translation>
            <numerusform>%1（%n 层）</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 attention</source>
        <translation>%1 个注意力</translation>
    </message>
    <message>
        <source>%1 feed-forward</source>
        <translation>%1 个前馈</translation>
    </message>
    <message>
        <source>%1 attention and feed-forward</source>
        <translation>%1 个注意力和前馈</translation>
    </message>
    <message>
        <source>%1 modulation</source>
        <translation>%1 个调制</translation>
    </message>
    <message>
        <source>%1 other</source>
        <translation>%1 个其他</translation>
    </message>
    <message>
        <source>broken: values that are not finite in %1; its training went wrong or the file is damaged</source>
        <translation>异常：%1 中有非有限的数值；训练出了问题，或文件已损坏</translation>
    </message>
    <message>
        <source>it does nothing: every change that it holds is zero</source>
        <translation>不起任何作用：其中的所有改变都是零</translation>
    </message>
    <message>
        <source>sound; %1 of %2 changes are zero</source>
        <translation>完好；%2 个改变中有 %1 个为零</translation>
    </message>
    <message>
        <source>sound</source>
        <translation>完好</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Trigger</source>
        <translation>触发词</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>作者</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>许可证</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>inside</source>
        <translation>内含</translation>
    </message>
    <message>
        <source>Made for</source>
        <translation>适用于</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>秩</translation>
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
        <translation>数值</translation>
    </message>
    <message>
        <source>%1 in %2 tensors (%3)</source>
        <translation>%1 个，在 %2 个张量中（%3）</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Lengths</source>
        <translation>长度</translation>
    </message>
    <message>
        <source>lower factors %1, upper %2</source>
        <translation>降维因子 %1，升维因子 %2</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>%1 has no effect: %2</source>
        <translation>%1 不起作用：%2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more tensor(s) without effect; --json lists all</source>
        <translation>
            <numerusform>另有 %n 个张量不起作用；用 --json 列出全部</numerusform>
        </translation>
    </message>
    <message>
        <source>it may tell of private captions or folders (%1); &quot;photoflux lora convert&quot; leaves these out</source>
        <translation>它可能泄露私人的说明文字或文件夹（%1）；&quot;photoflux lora convert&quot; 会去掉这些内容</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Settings – PhotoFlux</source>
        <translation>设置 – PhotoFlux</translation>
    </message>
    <message>
        <source>Models – PhotoFlux</source>
        <translation>模型 – PhotoFlux</translation>
    </message>
    <message>
        <source>Train – PhotoFlux</source>
        <translation>训练 – PhotoFlux</translation>
    </message>
    <message>
        <source>Library – PhotoFlux</source>
        <translation>图库 – PhotoFlux</translation>
    </message>
    <message>
        <source>Editor – PhotoFlux</source>
        <translation>编辑器 – PhotoFlux</translation>
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
        <translation>photoflux models [list]            这台机器上有什么，可以下载什么
photoflux models fits              各模型在这里需要的内存和秒数，在加载任何内容之前给出
photoflux models download 名称     下载模型及其所需内容；中断后可继续
    --accept-licence               在阅读许可证之后使用，仅当模型要求时
photoflux models verify [名称]     重新读取已下载的内容，并与公布的 SHA-256 比较
photoflux models remove 名称       删除已下载的内容
photoflux models info 名称|文件    模型或权重文件包含什么、缺少什么
photoflux models add 文件夹        就地使用其他程序的模型；--remove 取消使用
photoflux models token [--remove]  从输入读取模型库的访问令牌，并存入系统钥匙串

全部接受 --json。文件来自公共模型库，或来自 PHOTOFLUX_HUB 或 HF_ENDPOINT 中的地址，
镜像之间用空格分隔。HF_TOKEN 优先于钥匙串。</translation>
    </message>
    <message>
        <source>nothing named &quot;%1&quot; can be fetched; there are: %2</source>
        <translation>没有名为“%1”的可下载内容；可下载的有：%2</translation>
    </message>
    <message>
        <source>%1 is missing; &quot;photoflux models --help&quot; shows how</source>
        <translation>缺少%1；请用 &quot;photoflux models --help&quot; 查看用法</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is too much; &quot;photoflux models --help&quot; shows how</source>
        <translation>多余的“%1”；请用 &quot;photoflux models --help&quot; 查看用法</translation>
    </message>
    <message>
        <source>On this machine:</source>
        <translation>在这台机器上：</translation>
    </message>
    <message>
        <source>comes with PhotoFlux</source>
        <translation>随 PhotoFlux 提供</translation>
    </message>
    <message>
        <source>To be fetched with &quot;photoflux models download NAME&quot;:</source>
        <translation>可用 &quot;photoflux models download 名称&quot; 下载：</translation>
    </message>
    <message>
        <source>is here</source>
        <translation>已在本机</translation>
    </message>
    <message>
        <source>Nothing was fetched yet: there is nothing to verify.</source>
        <translation>尚未下载任何内容：没有可校验的。</translation>
    </message>
    <message>
        <source>the NAME of a model</source>
        <translation>模型的“名称”</translation>
    </message>
    <message>
        <source>%1 was not fetched yet</source>
        <translation>尚未下载 %1</translation>
    </message>
    <message>
        <source>%1: %2 of %3 read</source>
        <translation>%1：已读取 %2，共 %3</translation>
    </message>
    <message>
        <source>%1: good</source>
        <translation>%1：完好</translation>
    </message>
    <message>
        <source>%1: %2 is damaged; remove it and fetch it again: &quot;photoflux models remove %1&quot;</source>
        <translation>%1：%2 已损坏；请将其移除并重新下载：&quot;photoflux models remove %1&quot;</translation>
    </message>
    <message>
        <source>%1 is gone, %2 are free again</source>
        <translation>%1 已移除，释放了 %2</translation>
    </message>
    <message>
        <source>%1 was not here</source>
        <translation>%1 本来就不在这里</translation>
    </message>
    <message>
        <source>%1 needs it: &quot;photoflux models download %1&quot; brings it back</source>
        <translation>%1 需要它：用 &quot;photoflux models download %1&quot; 可重新下载</translation>
    </message>
    <message>
        <source>%1 double and %2 single blocks, %3</source>
        <translation>%1 个双流块和 %2 个单流块，%3</translation>
    </message>
    <message>
        <source>with guidance, as [dev]</source>
        <translation>带引导，如 [dev]</translation>
    </message>
    <message>
        <source>without guidance, as [schnell]</source>
        <translation>不带引导，如 [schnell]</translation>
    </message>
    <message>
        <source>size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>guidance</source>
        <translation>引导</translation>
    </message>
    <message>
        <source>steers it</source>
        <translation>起作用</translation>
    </message>
    <message>
        <source>has no effect</source>
        <translation>不起作用</translation>
    </message>
    <message>
        <source>words read of a prompt</source>
        <translation>读取的提示词长度</translation>
    </message>
    <message>
        <source>%1 tokens</source>
        <translation>%1 个词元</translation>
    </message>
    <message>
        <source>the NAME of a model or a FILE</source>
        <translation>模型的“名称”或“文件”</translation>
    </message>
    <message>
        <source>the FOLDER with models</source>
        <translation>含有模型的“文件夹”</translation>
    </message>
    <message>
        <source>%1 is not looked at any more; its files stay</source>
        <translation>不再查看 %1；其中的文件会保留</translation>
    </message>
    <message>
        <source>models in %1 are used where they lie</source>
        <translation>%1 中的模型将就地使用</translation>
    </message>
    <message>
        <source>The token for %1 is forgotten.</source>
        <translation>已移除 %1 的访问令牌。</translation>
    </message>
    <message>
        <source>Paste the token for %1 and press Enter:</source>
        <translation>请粘贴 %1 的访问令牌，然后按回车键：</translation>
    </message>
    <message>
        <source>no token was given; it is read from the input, one line</source>
        <translation>没有给出访问令牌；它从输入中读取，只占一行</translation>
    </message>
    <message>
        <source>The token for %1 is in the system&apos;s keychain.</source>
        <translation>%1 的访问令牌已存入系统钥匙串。</translation>
    </message>
    <message>
        <source>&quot;models&quot; knows no &quot;%1&quot;; &quot;photoflux models --help&quot; shows what</source>
        <translation>&quot;models&quot; 没有“%1”；请用 &quot;photoflux models --help&quot; 查看可用的命令</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>缺少</translation>
    </message>
</context>
<context>
    <name>ModelsScreen</name>
    <message>
        <source>Measuring this machine</source>
        <translation>正在测量这台电脑</translation>
    </message>
    <message>
        <source>%1 with %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>No graphics card that models could run on</source>
        <translation>没有可以运行模型的显卡</translation>
    </message>
    <message>
        <source>%1 of main memory</source>
        <translation>%1 内存</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Deleted, %1 are free again</source>
        <translation>已删除，释放了 %1</translation>
    </message>
    <message>
        <source>%1 is ready</source>
        <translation>%1 已就绪</translation>
    </message>
    <message>
        <source>The token for %1 is in the system’s keychain</source>
        <translation>%1 的访问令牌已存入系统钥匙串</translation>
    </message>
    <message>
        <source>The token for %1 is forgotten</source>
        <translation>%1 的访问令牌已删除</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>关闭提示</translation>
    </message>
    <message>
        <source>On this machine</source>
        <translation>在这台电脑上</translation>
    </message>
    <message>
        <source>Looking for models</source>
        <translation>正在查找模型</translation>
    </message>
    <message>
        <source>No model was found. Download one below, or add the folder of another program.</source>
        <translation>没有找到模型。请在下面下载一个，或添加其他程序的文件夹。</translation>
    </message>
    <message>
        <source>To download</source>
        <translation>可以下载</translation>
    </message>
    <message>
        <source>What a model needs beside itself comes along, unless it is here already. A download goes on where it was after a break or a restart, and counts only when every byte is the published one.</source>
        <translation>模型所需的其他部分会一并下载，除非这里已有。中断或重启后，下载从原处继续；只有每个字节都与发布的一致才算完成。</translation>
    </message>
    <message>
        <source>Folders of other programs</source>
        <translation>其他程序的文件夹</translation>
    </message>
    <message>
        <source>Models of ComfyUI and others are used where they lie; nothing is copied or changed.</source>
        <translation>ComfyUI 等程序的模型就地使用，不复制也不改动。</translation>
    </message>
    <message>
        <source>Do not look in %1 any more; its files stay</source>
        <translation>不再查看 %1；其中的文件保留</translation>
    </message>
    <message>
        <source>Add a folder</source>
        <translation>添加文件夹</translation>
    </message>
    <message>
        <source>Access to %1</source>
        <translation>访问 %1</translation>
    </message>
    <message>
        <source>Your token is in the system’s keychain. It is sent to %1 alone.</source>
        <translation>您的访问令牌在系统钥匙串中，只发送给 %1。</translation>
    </message>
    <message>
        <source>Some models are given only to who has accepted their licence there. The token of your account opens them; it is kept by the system’s keychain and sent to %1 alone.</source>
        <translation>有些模型只提供给在那里接受了许可的人。您账户的访问令牌可以打开它们；令牌由系统钥匙串保存，只发送给 %1。</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>访问令牌</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Folder with models, or of a program that has them</source>
        <translation>存有模型的文件夹，或带有模型的程序的文件夹</translation>
    </message>
</context>
<context>
    <name>NameSheet</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
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
    <message>
        <source>Models</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>图库</translation>
    </message>
</context>
<context>
    <name>OfferRow</name>
    <message>
        <source>%1  ·  is here</source>
        <translation>%1  ·  已有</translation>
    </message>
    <message>
        <source>%1  ·  %2 to fetch</source>
        <translation>%1  ·  需下载 %2</translation>
    </message>
    <message>
        <source>Suits this machine</source>
        <translation>适合这台电脑</translation>
    </message>
    <message>
        <source>Progress of %1</source>
        <translation>%1 的进度</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>下载</translation>
    </message>
    <message>
        <source>Download %1</source>
        <translation>下载 %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Stop fetching %1; what has arrived is kept</source>
        <translation>停止下载 %1；已下载的部分会保留</translation>
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
    <name>PartsSheet</name>
    <message>
        <source>Light</source>
        <translation>光线</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>色彩</translation>
    </message>
    <message>
        <source>Curves</source>
        <translation>曲线</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>细节</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>滤镜</translation>
    </message>
    <message>
        <source>Effects</source>
        <translation>效果</translation>
    </message>
    <message>
        <source>Crop and straighten</source>
        <translation>裁剪与拉直</translation>
    </message>
    <message>
        <source>Healed spots</source>
        <translation>已修复的斑点</translation>
    </message>
    <message>
        <source>What is copied</source>
        <translation>要复制的内容</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
</context>
<context>
    <name>PeopleBanner</name>
    <message>
        <source>Looking for people</source>
        <translation>正在查找人物</translation>
    </message>
    <message>
        <source>The networks are being fetched; the queue shows how far they are</source>
        <translation>正在下载网络；队列显示进度</translation>
    </message>
    <message>
        <source>Stopped; what was found is kept</source>
        <translation>已停止；已找到的内容保留</translation>
    </message>
    <message>
        <source>Looking through photo %1 of %2</source>
        <translation>正在查找第 %1 张照片，共 %2 张</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>What was found so far stays</source>
        <translation>到目前为止找到的内容保留</translation>
    </message>
</context>
<context>
    <name>PeopleInvitation</name>
    <message>
        <source>Find people in your photos</source>
        <translation>在你的照片中查找人物</translation>
    </message>
    <message>
        <source>PhotoFlux can find faces, put those of one person together and remember the names that you give them. All of it happens and stays on this computer. It is off until you turn it on, and turning it off can delete everything that was found.</source>
        <translation>PhotoFlux 可以找出人脸，把同一个人的放在一起，并记住你给的名字。这一切都在这台电脑上进行并留在这里。在你开启之前它是关闭的；关闭时可以删除找到的全部内容。</translation>
    </message>
    <message>
        <source>Turn it on</source>
        <translation>开启</translation>
    </message>
    <message>
        <source>Fetches two small networks first, 32 MB, unless they are here</source>
        <translation>先下载两个小网络，共 32 MB，除非这里已有</translation>
    </message>
    <message>
        <source>Use networks from a folder…</source>
        <translation>使用文件夹中的网络…</translation>
    </message>
    <message>
        <source>A folder with dlib_face_recognition_resnet_model_v1.dat and shape_predictor_5_face_landmarks.dat</source>
        <translation>含有 dlib_face_recognition_resnet_model_v1.dat 和 shape_predictor_5_face_landmarks.dat 的文件夹</translation>
    </message>
    <message numerus="yes">
        <source>%n face(s) from before are kept.</source>
        <translation>
            <numerusform>保留着以前的 %n 张人脸。</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete them</source>
        <translation>删除它们</translation>
    </message>
    <message>
        <source>The folder with the networks</source>
        <translation>存放网络的文件夹</translation>
    </message>
</context>
<context>
    <name>PeoplePane</name>
    <message>
        <source>People</source>
        <translation>人物</translation>
    </message>
    <message>
        <source>Enter shows the photos of one, N gives a name</source>
        <translation>按回车键显示某人的照片，按 N 命名</translation>
    </message>
    <message>
        <source>Turn off…</source>
        <translation>关闭…</translation>
    </message>
    <message>
        <source>Find no more people, and delete what was found if you like</source>
        <translation>不再查找人物，也可以删除已找到的内容</translation>
    </message>
    <message>
        <source>Whoever is found in two photos or more appears here.</source>
        <translation>在两张或更多照片中找到的人会出现在这里。</translation>
    </message>
    <message>
        <source>Nobody was found in two photos or more.</source>
        <translation>没有在两张或更多照片中找到任何人。</translation>
    </message>
    <message>
        <source>Show the photos</source>
        <translation>显示照片</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>回车</translation>
    </message>
    <message>
        <source>Another name, or the same person as…</source>
        <translation>另一个名字，或者与某人是同一人…</translation>
    </message>
    <message>
        <source>Give a name…</source>
        <translation>命名…</translation>
    </message>
    <message>
        <source>Forget the name</source>
        <translation>忘记名字</translation>
    </message>
    <message>
        <source>Nobody to name</source>
        <translation>无需命名</translation>
    </message>
</context>
<context>
    <name>PersonCard</name>
    <message>
        <source>Who is this?</source>
        <translation>这是谁？</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n photo(s)</source>
        <translation>
            <numerusform>%1，%n 张照片</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A person without a name, %n photo(s)</source>
        <translation>
            <numerusform>没有名字的人，%n 张照片</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter shows the photos, N gives a name</source>
        <translation>按回车键显示照片，按 N 命名</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s)</source>
        <translation>
            <numerusform>%n 张照片</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PhotoBox</name>
    <message>
        <source>Photo to work from</source>
        <translation>作为起点的照片</translation>
    </message>
    <message>
        <source>Choose a photo, or drop one here</source>
        <translation>选择照片，或拖到这里</translation>
    </message>
    <message>
        <source>The result starts from it, rather than from noise alone (image to image)</source>
        <translation>结果从它开始，而不只是从噪声开始（图生图）</translation>
    </message>
    <message>
        <source>White of %1 is made anew</source>
        <translation>%1 中的白色部分重新生成</translation>
    </message>
    <message>
        <source>All of it is made anew</source>
        <translation>全部重新生成</translation>
    </message>
    <message>
        <source>Work without a photo</source>
        <translation>不使用照片</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>强度</translation>
    </message>
    <message>
        <source>How far the result may go from the photo: a little keeps it, 100 % keeps only its size</source>
        <translation>结果可以离照片多远：小则保留照片，100 % 只保留尺寸</translation>
    </message>
    <message>
        <source>Soft edge</source>
        <translation>柔和边缘</translation>
    </message>
    <message>
        <source>px</source>
        <translation>像素</translation>
    </message>
    <message>
        <source>Over how many pixels the edge of the mask fades</source>
        <translation>蒙版边缘在多少像素内淡出</translation>
    </message>
    <message>
        <source>Remove the mask</source>
        <translation>移除蒙版</translation>
    </message>
    <message>
        <source>Choose a mask</source>
        <translation>选择蒙版</translation>
    </message>
    <message>
        <source>A picture of the same shape: white is made anew, black stays (inpainting)</source>
        <translation>形状相同的图片：白色重新生成，黑色保留（局部重绘）</translation>
    </message>
    <message>
        <source>This model fills what a mask leaves open: choose a photo and a mask</source>
        <translation>此模型填充蒙版留出的部分：请选择照片和蒙版</translation>
    </message>
    <message>
        <source>This model follows a picture of depths or edges: choose one</source>
        <translation>此模型依照深度图或边缘图：请选择一张</translation>
    </message>
    <message>
        <source>The model is a Kontext: it looks at the photo</source>
        <translation>该模型是 Kontext：它会参考照片</translation>
    </message>
</context>
<context>
    <name>PhotoDetail</name>
    <message>
        <source>Photo</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>排除</translation>
    </message>
    <message>
        <source>Keep all the same</source>
        <translation>仍然保留</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>空格</translation>
    </message>
    <message>
        <source>Do not train on this photo</source>
        <translation>不用这张照片训练</translation>
    </message>
    <message>
        <source>Train on this photo, whatever was found</source>
        <translation>不论发现了什么问题，都用这张照片训练</translation>
    </message>
    <message>
        <source>Take %1 off the set; the file stays</source>
        <translation>将 %1 移出数据集；文件会保留</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>说明文字</translation>
    </message>
    <message>
        <source>What the photo shows besides the subject, in English: what is said here is not learned as part of it. Empty: composed anew.</source>
        <translation>照片中除主体之外还有什么，用英文写：写在这里的内容不会被当作主体的一部分来学习。留空：重新自动编写。</translation>
    </message>
</context>
<context>
    <name>PhotoDetails</name>
    <message>
        <source>1/%1 s</source>
        <translation>1/%1 秒</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 mm</source>
        <translation>%1 毫米</translation>
    </message>
    <message>
        <source>N</source>
        <comment>north</comment>
        <translation>北</translation>
    </message>
    <message>
        <source>S</source>
        <comment>south</comment>
        <translation>南</translation>
    </message>
    <message>
        <source>E</source>
        <comment>east</comment>
        <translation>东</translation>
    </message>
    <message>
        <source>W</source>
        <comment>west</comment>
        <translation>西</translation>
    </message>
    <message>
        <source>%1 MP</source>
        <translation>%1 百万像素</translation>
    </message>
    <message>
        <source>offline: its disk or folder is not there now</source>
        <translation>离线：它的磁盘或文件夹现在不在</translation>
    </message>
    <message>
        <source>safe in the library</source>
        <translation>安全存放在图库中</translation>
    </message>
    <message>
        <source>untouched, where it lay</source>
        <translation>在原处，未作改动</translation>
    </message>
    <message>
        <source>d MMM yyyy, HH:mm</source>
        <comment>format of a date with its time</comment>
        <translation>yyyy年M月d日 HH:mm</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>生成时间</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>提示词</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>种子</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>拍摄时间</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>添加时间</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>相机</translation>
    </message>
    <message>
        <source>Lens</source>
        <translation>镜头</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>原件</translation>
    </message>
</context>
<context>
    <name>PhotoGrid</name>
    <message>
        <source>Photos</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>no stars</source>
        <translation>没有星级</translation>
    </message>
    <message numerus="yes">
        <source>%n star(s)</source>
        <translation>
            <numerusform>%n 星</numerusform>
        </translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>format of a date</comment>
        <translation>yyyy年M月d日</translation>
    </message>
</context>
<context>
    <name>PhotoMenu</name>
    <message>
        <source>Look at it</source>
        <translation>查看</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>空格</translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation>收藏</translation>
    </message>
    <message>
        <source>Pick</source>
        <translation>选中</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>淘汰</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Add to an album…</source>
        <translation>加入相册…</translation>
    </message>
    <message>
        <source>Take off this album</source>
        <translation>移出此相册</translation>
    </message>
    <message>
        <source>Train on these…</source>
        <translation>用这些训练…</translation>
    </message>
    <message>
        <source>Restyle with AI</source>
        <translation>用 AI 改变风格</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>在文件夹中显示</translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation>移到回收站</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>Take out of the trash</source>
        <translation>移出回收站</translation>
    </message>
    <message>
        <source>Copy the edit…</source>
        <translation>复制编辑…</translation>
    </message>
    <message>
        <source>Paste the edit…</source>
        <translation>粘贴编辑…</translation>
    </message>
    <message>
        <source>Back to the original</source>
        <translation>恢复原件</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
</context>
<context>
    <name>PhotoText</name>
    <message>
        <source>cannot be read</source>
        <translation>无法读取</translation>
    </message>
    <message>
        <source>too small</source>
        <translation>太小</translation>
    </message>
    <message>
        <source>blurred</source>
        <translation>模糊</translation>
    </message>
    <message>
        <source>hardly any detail</source>
        <translation>几乎没有细节</translation>
    </message>
    <message>
        <source>too bright</source>
        <translation>太亮</translation>
    </message>
    <message>
        <source>too dark</source>
        <translation>太暗</translation>
    </message>
    <message>
        <source>nearly the same as %1</source>
        <translation>与 %1 几乎相同</translation>
    </message>
    <message>
        <source>no face found</source>
        <translation>没有找到人脸</translation>
    </message>
    <message>
        <source>more than one face</source>
        <translation>不止一张人脸</translation>
    </message>
    <message>
        <source>nearly the same as others</source>
        <translation>与其他照片几乎相同</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>已排除</translation>
    </message>
    <message>
        <source>more than are needed</source>
        <translation>超出所需数量</translation>
    </message>
    <message numerus="yes">
        <source>%n used</source>
        <translation>
            <numerusform>使用 %n 张</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n set aside: %1</source>
        <translation>
            <numerusform>%n 张被排除：%1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PhotoTile</name>
    <message>
        <source>%1, set aside: %2</source>
        <translation>%1，被排除：%2</translation>
    </message>
    <message>
        <source>%1, kept</source>
        <translation>%1，已保留</translation>
    </message>
</context>
<context>
    <name>PhotoView</name>
    <message>
        <source>%1 × %2 pixels, shown at %3 %</source>
        <translation>%1 × %2 像素，以 %3 % 显示</translation>
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
    <name>ProofPanel</name>
    <message>
        <source>Proof</source>
        <translation>验证</translation>
    </message>
    <message>
        <source>The model knows %1 now</source>
        <translation>模型现在认识 %1 了</translation>
    </message>
    <message>
        <source>The model has not learned %1</source>
        <translation>模型没有学会 %1</translation>
    </message>
    <message>
        <source>%1 is trained</source>
        <translation>%1 已训练完成</translation>
    </message>
    <message>
        <source>Nothing was measured: make pictures with it and look.</source>
        <translation>没有进行测量：请用它生成图片看看。</translation>
    </message>
    <message>
        <source>Try more steps, more varied photos, or a larger model.</source>
        <translation>请尝试更多步数、更多样的照片或更大的模型。</translation>
    </message>
    <message>
        <source>likeness</source>
        <translation>相似度</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>variety kept</source>
        <translation>保留的多样性</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
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
    <name>QuickLook</name>
    <message>
        <source>Quick look</source>
        <translation>快速查看</translation>
    </message>
    <message>
        <source>Back to the grid</source>
        <translation>返回网格</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>空格</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>No longer picked</source>
        <translation>取消选中标记</translation>
    </message>
    <message>
        <source>Pick</source>
        <translation>选中</translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation>移到回收站</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>适合窗口</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Show every pixel: 100 %</source>
        <translation>显示每个像素：100 %</translation>
    </message>
    <message>
        <source>Fit into the window</source>
        <translation>适合窗口大小</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>This photo cannot be shown now: its file is not there or cannot be read.</source>
        <translation>现在无法显示这张照片：文件不在那里或无法读取。</translation>
    </message>
    <message>
        <source>Photo before</source>
        <translation>上一张照片</translation>
    </message>
    <message>
        <source>Next photo</source>
        <translation>下一张照片</translation>
    </message>
    <message>
        <source>Hide who is there</source>
        <translation>隐藏照片中的人</translation>
    </message>
    <message>
        <source>Show who is there</source>
        <translation>显示照片中的人</translation>
    </message>
</context>
<context>
    <name>RatingStars</name>
    <message>
        <source>Rating</source>
        <translation>评分</translation>
    </message>
    <message>
        <source>no stars</source>
        <translation>没有星级</translation>
    </message>
    <message numerus="yes">
        <source>%n star(s)</source>
        <translation>
            <numerusform>%n 星</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RemoveDialog</name>
    <message>
        <source>Delete %1 from this machine?</source>
        <translation>要从这台电脑删除 %1 吗？</translation>
    </message>
    <message>
        <source>It can be downloaded again. Pictures made with it stay.</source>
        <translation>可以重新下载。用它生成的图片会保留。</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
</context>
<context>
    <name>RunHeader</name>
    <message numerus="yes">
        <source>%n photo(s), %1 held out</source>
        <translation>
            <numerusform>%n 张照片，留出 %1 张</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s)</source>
        <translation>
            <numerusform>%n 张照片</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, rank %2</source>
        <translation>%1，秩 %2</translation>
    </message>
    <message>
        <source>trigger “%1”</source>
        <translation>触发词“%1”</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>第 %1 步，共 %2 步</translation>
    </message>
    <message>
        <source>Reading photos and captions: %1 of %2</source>
        <translation>正在读取照片和说明文字：%1，共 %2</translation>
    </message>
    <message>
        <source>Making samples: %1 of %2</source>
        <translation>正在生成样图：%1，共 %2</translation>
    </message>
    <message>
        <source>Getting ready</source>
        <translation>准备中</translation>
    </message>
    <message>
        <source>Loading the model</source>
        <translation>正在加载模型</translation>
    </message>
    <message>
        <source>Proving what was learned</source>
        <translation>正在验证学到的内容</translation>
    </message>
    <message>
        <source>Waits until no picture does</source>
        <translation>等到没有图片在等待时开始</translation>
    </message>
    <message>
        <source>Stopped at step %1; it can go on from its last checkpoint</source>
        <translation>已在第 %1 步停止；可以从最后的检查点继续</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>Finished early: %1</source>
        <translation>提前结束：%1</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>loss %1</source>
        <translation>损失 %1</translation>
    </message>
    <message numerus="yes">
        <source>went on %n time(s) after the engine had died</source>
        <translation>
            <numerusform>引擎崩溃后继续了 %n 次</numerusform>
        </translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Back; training goes on</source>
        <translation>返回；训练会继续</translation>
    </message>
    <message>
        <source>Progress of the training</source>
        <translation>训练进度</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Paused it stands still before its next step and keeps its memory, also over a restart</source>
        <translation>暂停后停在下一步之前，并保留所占的内存；重新启动后依然暂停</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>It can go on later from its last checkpoint</source>
        <translation>以后可以从最后的检查点继续</translation>
    </message>
    <message>
        <source>Make pictures with it</source>
        <translation>用它生成图片</translation>
    </message>
    <message>
        <source>Show files</source>
        <translation>显示文件</translation>
    </message>
    <message>
        <source>One for ComfyUI, kohya and others, and one for diffusers</source>
        <translation>一个用于 ComfyUI、kohya 等程序，一个用于 diffusers</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>从列表中移除</translation>
    </message>
    <message>
        <source>Making pictures of what the model knows: %1 of %2</source>
        <translation>正在生成模型已掌握内容的图片：%1 / %2</translation>
    </message>
</context>
<context>
    <name>RunPage</name>
    <message>
        <source>Photos</source>
        <translation>照片</translation>
    </message>
    <message numerus="yes">
        <source>%n learned from</source>
        <translation>
            <numerusform>%n 张用于学习</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n held out to measure by</source>
        <translation>
            <numerusform>留出 %n 张用于测量</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SamplePicture</name>
    <message>
        <source>not made yet</source>
        <translation>尚未生成</translation>
    </message>
</context>
<context>
    <name>SamplesPanel</name>
    <message>
        <source>was not made</source>
        <translation>未生成</translation>
    </message>
    <message>
        <source>not made yet</source>
        <translation>尚未生成</translation>
    </message>
    <message>
        <source>with %1</source>
        <translation>使用 %1</translation>
    </message>
    <message>
        <source>with %1, step %2 (best so far)</source>
        <translation>使用 %1，第 %2 步（目前最佳）</translation>
    </message>
    <message>
        <source>with %1, step %2</source>
        <translation>使用 %1，第 %2 步</translation>
    </message>
    <message>
        <source>Same seed</source>
        <translation>相同种子</translation>
    </message>
    <message>
        <source>without %1</source>
        <translation>不使用 %1</translation>
    </message>
    <message>
        <source>Stops by itself when likeness stops rising.</source>
        <translation>相似度不再上升时会自动停止。</translation>
    </message>
</context>
<context>
    <name>SavedSetRow</name>
    <message numerus="yes">
        <source>%n photo(s)</source>
        <translation>
            <numerusform>%n 张照片</numerusform>
        </translation>
    </message>
    <message>
        <source>trigger “%1”</source>
        <translation>触发词“%1”</translation>
    </message>
    <message>
        <source>trained: %1</source>
        <translation>已训练：%1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>打开 %1</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>删除 %1</translation>
    </message>
</context>
<context>
    <name>SearchBox</name>
    <message>
        <source>Search: words, camera:x100, rating:&gt;3, 2024..2025</source>
        <translation>搜索：文字、camera:x100、rating:&gt;3、2024..2025</translation>
    </message>
    <message>
        <source>Search the library</source>
        <translation>搜索图库</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1 shown</source>
        <translation>显示 %1 项</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>清除搜索</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>What may follow</source>
        <translation>后面可以输入的内容</translation>
    </message>
</context>
<context>
    <name>SetPage</name>
    <message>
        <source>Back to the start</source>
        <translation>返回开始页</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>Checking %1 of %2: %3</source>
        <translation>正在检查第 %1 张，共 %2 张：%3</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s), not checked</source>
        <translation>
            <numerusform>%n 张照片，尚未检查</numerusform>
        </translation>
    </message>
    <message>
        <source>Progress of the check</source>
        <translation>检查进度</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Stop the check</source>
        <translation>停止检查</translation>
    </message>
    <message>
        <source>Check them</source>
        <translation>检查照片</translation>
    </message>
    <message>
        <source>Add photos</source>
        <translation>添加照片</translation>
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
    <message>
        <source>As the photo</source>
        <translation>与照片相同</translation>
    </message>
    <message>
        <source>Personal model</source>
        <translation>个人模型</translation>
    </message>
    <message>
        <source>A LoRA: who or what it was taught. Several at once: &lt;lora:NAME:1&gt; in the prompt</source>
        <translation>LoRA：它学过的人或物。同时使用多个：在提示词中写 &lt;lora:NAME:1&gt;</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>选择文件</translation>
    </message>
    <message>
        <source>LoRA, safetensors</source>
        <translation>LoRA，safetensors</translation>
    </message>
    <message>
        <source>Its strength</source>
        <translation>其强度</translation>
    </message>
    <message>
        <source>100 % as it was trained; more may distort</source>
        <translation>100 % 为训练时的强度；更高可能变形</translation>
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
    <message>
        <source>Models</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>图库</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>查看</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>评分</translation>
    </message>
    <message>
        <source>Pick, reject, neither</source>
        <translation>选中、淘汰、都不是</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>全选</translation>
    </message>
    <message>
        <source>Select from here to there</source>
        <translation>从这里选到那里</translation>
    </message>
    <message>
        <source>Shift+arrows</source>
        <translation>Shift+方向键</translation>
    </message>
    <message>
        <source>Larger or smaller tiles</source>
        <translation>放大或缩小缩略图</translation>
    </message>
    <message>
        <source>Albums</source>
        <translation>相册</translation>
    </message>
    <message>
        <source>Add to an album</source>
        <translation>加入相册</translation>
    </message>
    <message>
        <source>What is known of it</source>
        <translation>照片的信息</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Editor</source>
        <translation>编辑器</translation>
    </message>
    <message>
        <source>Crop</source>
        <translation>裁剪</translation>
    </message>
    <message>
        <source>Heal spots</source>
        <translation>修复斑点</translation>
    </message>
    <message>
        <source>Back to the library</source>
        <translation>返回图库</translation>
    </message>
    <message>
        <source>Undo, redo</source>
        <translation>撤销、重做</translation>
    </message>
    <message>
        <source>Without the edit, while held</source>
        <translation>按住查看未编辑的照片</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>编辑前后</translation>
    </message>
    <message>
        <source>Turn</source>
        <translation>旋转</translation>
    </message>
    <message>
        <source>Copy the edit, paste it</source>
        <translation>复制编辑、粘贴编辑</translation>
    </message>
    <message>
        <source>Choose what is copied</source>
        <translation>选择要复制的内容</translation>
    </message>
    <message>
        <source>Reset a slider</source>
        <translation>重置滑块</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Photos in the grid</source>
        <translation>网格中的照片</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>移动</translation>
    </message>
    <message>
        <source>arrows</source>
        <translation>方向键</translation>
    </message>
    <message>
        <source>First, last</source>
        <translation>第一张、最后一张</translation>
    </message>
    <message>
        <source>Home  End</source>
        <translation>Home  End</translation>
    </message>
    <message>
        <source>A screenful</source>
        <translation>一屏</translation>
    </message>
    <message>
        <source>Page Up  Page Down</source>
        <translation>Page Up  Page Down</translation>
    </message>
    <message>
        <source>Move without selecting</source>
        <translation>移动但不选择</translation>
    </message>
    <message>
        <source>Ctrl+arrows</source>
        <translation>Ctrl+方向键</translation>
    </message>
    <message>
        <source>Select one more</source>
        <translation>再选一张</translation>
    </message>
    <message>
        <source>Ctrl+Space  Ctrl+click</source>
        <translation>Ctrl+空格  Ctrl+单击</translation>
    </message>
    <message>
        <source>Select with a frame</source>
        <translation>用框选择</translation>
    </message>
    <message>
        <source>drag beside them</source>
        <translation>在照片旁拖动</translation>
    </message>
    <message>
        <source>Select nothing, show everything</source>
        <translation>取消选择，显示全部</translation>
    </message>
    <message>
        <source>Its menu</source>
        <translation>菜单</translation>
    </message>
    <message>
        <source>Search by typing</source>
        <translation>输入以搜索</translation>
    </message>
    <message>
        <source>Space  ↵</source>
        <translation>空格  ↵</translation>
    </message>
    <message>
        <source>Copy an edit, paste it</source>
        <translation>复制编辑、粘贴编辑</translation>
    </message>
    <message>
        <source>Back to the original</source>
        <translation>恢复原件</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人物</translation>
    </message>
    <message>
        <source>Name somebody</source>
        <translation>给某人命名</translation>
    </message>
    <message>
        <source>Ratio the other way round</source>
        <translation>比例横竖互换</translation>
    </message>
    <message>
        <source>Done with the tool</source>
        <translation>结束使用工具</translation>
    </message>
    <message>
        <source>Photo before or after</source>
        <translation>上一张或下一张照片</translation>
    </message>
    <message>
        <source>Paste onto what is selected below</source>
        <translation>粘贴到下方所选的照片</translation>
    </message>
    <message>
        <source>Back to the original, there</source>
        <translation>下方所选恢复原图</translation>
    </message>
</context>
<context>
    <name>SplitDivider</name>
    <message>
        <source>Line between before and after</source>
        <translation>编辑前后的分界线</translation>
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
        <translation>教模型认识你所说的人或物</translation>
    </message>
    <message>
        <source>Drop 10 to 20 photos of one subject here, or choose them: your dog, your child, a cup you made. They stay where they are, on this computer, and are never changed.</source>
        <translation>把同一主体的 10 到 20 张照片拖到这里，或选择它们：你的狗、你的孩子、你做的杯子。照片留在这台电脑上的原处，从不改动。</translation>
    </message>
    <message>
        <source>Choose photos</source>
        <translation>选择照片</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>选择文件夹</translation>
    </message>
    <message>
        <source>Best: sharp, from many sides, in different light and places, with nobody else in them.</source>
        <translation>最好：清晰，角度多样，光线和地点各不相同，没有其他人。</translation>
    </message>
    <message>
        <source>Trainings</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>Kept sets</source>
        <translation>已保存的数据集</translation>
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
    <message>
        <source>The library is as it was in the backup.</source>
        <translation>图库已恢复为备份时的样子。</translation>
    </message>
    <message>
        <source>The library is as it was in the backup. What was left of it lies in %1.</source>
        <translation>图库已恢复为备份时的样子。原来剩下的内容在 %1。</translation>
    </message>
    <message>
        <source>Restoring a backup: %1 %</source>
        <translation>正在恢复备份：%1 %</translation>
    </message>
    <message>
        <source>There is a backup of %1. Restoring it deletes nothing: what is left of the library now is moved aside.</source>
        <translation>有一份 %1 的备份。恢复它不会删除任何内容：图库现在剩下的部分会移到一旁。</translation>
    </message>
    <message>
        <source>Your photos are where they were. Where the library lies on another disk, connect it and start again. A damaged library comes back from its backup: photoflux library restore --backup FOLDER</source>
        <translation>你的照片仍在原处。如果图库在另一块磁盘上，请连接它并重新启动。损坏的图库可以从备份恢复：photoflux library restore --backup 文件夹</translation>
    </message>
    <message>
        <source>Restore the backup</source>
        <translation>恢复备份</translation>
    </message>
    <message>
        <source>Open the library</source>
        <translation>打开图库</translation>
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
    <name>StripTile</name>
    <message>
        <source>Photo %1 of %2</source>
        <translation>第 %1 张照片，共 %2 张</translation>
    </message>
</context>
<context>
    <name>SubjectPanel</name>
    <message>
        <source>Needs %1 of memory, and this machine has %2. Choose a smaller model, or train at fewer pixels.</source>
        <translation>需要 %1 内存，而这台电脑有 %2。请选择较小的模型，或以较少的像素训练。</translation>
    </message>
    <message>
        <source>%1 of %2 memory</source>
        <translation>内存 %1，共 %2</translation>
    </message>
    <message>
        <source>the processor</source>
        <translation>处理器</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>约 %1</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>主体</translation>
    </message>
    <message>
        <source>Who or what</source>
        <translation>人或物</translation>
    </message>
    <message>
        <source>A name for the subject and its set: Mia, My blue cup</source>
        <translation>主体及其数据集的名称：Mia、我的蓝杯子</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>它是什么</translation>
    </message>
    <message>
        <source>One word for its kind (class word), in English, as models read it: dog, woman, cup</source>
        <translation>用一个词说明它的种类（类别词），用英文，因为模型读英文：dog、woman、cup</translation>
    </message>
    <message>
        <source>A person is shown</source>
        <translation>照片中是人</translation>
    </message>
    <message>
        <source>Captions from text files</source>
        <translation>使用文本文件中的说明文字</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>What learns the subject; pictures with it are then made by this model</source>
        <translation>由它学习主体；之后含有该主体的图片由这个模型生成</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>更少</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>Trigger word, resolution, steps and rank</source>
        <translation>触发词、分辨率、步数和秩</translation>
    </message>
    <message>
        <source>Trigger word</source>
        <translation>触发词</translation>
    </message>
    <message>
        <source>What calls the subject in a prompt. Best a word that means nothing yet.</source>
        <translation>在提示词中称呼主体的词。最好是一个还没有含义的词。</translation>
    </message>
    <message>
        <source>Trained at</source>
        <translation>训练边长</translation>
    </message>
    <message>
        <source>px</source>
        <translation>像素</translation>
    </message>
    <message>
        <source>Side of the square whose number of pixels photos are trained at</source>
        <translation>正方形的边长，照片以与它相同的像素数训练</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>步数</translation>
    </message>
    <message>
        <source>It stops earlier when likeness stops rising</source>
        <translation>相似度不再上升时会提前停止</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>秩</translation>
    </message>
    <message>
        <source>Size of the personal model (LoRA rank): more learns finer detail and is slower</source>
        <translation>个人模型的大小（LoRA 的秩）：越大学到的细节越精细，也越慢</translation>
    </message>
    <message>
        <source>Start training</source>
        <translation>开始训练</translation>
    </message>
    <message>
        <source>Keep the set for later</source>
        <translation>保存数据集供以后使用</translation>
    </message>
    <message>
        <source>The set is kept</source>
        <translation>数据集已保存</translation>
    </message>
    <message>
        <source>On %1: %2, %3</source>
        <translation>在 %1 上：%2，%3</translation>
    </message>
</context>
<context>
    <name>TagEditor</name>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Take the tag %1 off</source>
        <translation>去掉标签 %1</translation>
    </message>
    <message>
        <source>Add a tag to all</source>
        <translation>为全部添加标签</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>添加标签</translation>
    </message>
    <message>
        <source>Press Enter after each</source>
        <translation>每个标签后按 Enter</translation>
    </message>
</context>
<context>
    <name>ThumbnailProvider</name>
    <message>
        <source>given up</source>
        <translation>已放弃</translation>
    </message>
    <message>
        <source>no picture came of it</source>
        <translation>没有得到图片</translation>
    </message>
</context>
<context>
    <name>TileGrid</name>
    <message>
        <source>Photos</source>
        <translation>照片</translation>
    </message>
</context>
<context>
    <name>Train</name>
    <message>
        <source>Step %1 of %2 was the best, and its factors were kept.</source>
        <translation>%2 步中第 %1 步最佳，已保留它的因子。</translation>
    </message>
    <message>
        <source>Likeness to the photos: %1 before, %2 after (1 would be the same picture).</source>
        <translation>与照片的相似度：之前 %1，之后 %2（1 表示图片相同）。</translation>
    </message>
    <message>
        <source>Variety of the pictures kept: %1 %. What does not name the subject changed by %2.</source>
        <translation>图片的多样性保留了 %1%。不提及主体的图片变化了 %2。</translation>
    </message>
    <message>
        <source>The model has changed; nothing was measured.</source>
        <translation>模型已改变；没有进行测量。</translation>
    </message>
    <message>
        <source>Nothing was learned: all factors are still zero.</source>
        <translation>什么也没有学到：所有因子仍为零。</translation>
    </message>
    <message>
        <source>The same prompt and seed without it: %1</source>
        <translation>相同的提示词和种子，不使用它：%1</translation>
    </message>
    <message>
        <source>and with it: %1</source>
        <translation>使用它：%1</translation>
    </message>
    <message>
        <source>there is no training to resume under that name; begin one with --photos</source>
        <translation>没有该名称的训练可以继续；请用 --photos 开始一个</translation>
    </message>
    <message>
        <source>a training of that name was begun with other settings; --resume goes on with those, another --name begins another one</source>
        <translation>该名称的训练是用其他设置开始的；--resume 按那些设置继续，换一个 --name 则开始新的训练</translation>
    </message>
    <message>
        <source>--layers can be attention, feed-forward, modulation and clip, with commas between them, not &quot;%1&quot;</source>
        <translation>--layers 可以是 attention、feed-forward、modulation 和 clip，用逗号分隔，而不是“%1”</translation>
    </message>
    <message>
        <source>--%1 can be %2, not &quot;%3&quot;</source>
        <translation>--%1 可以是 %2，而不是“%3”</translation>
    </message>
    <message>
        <source>train needs a name for what it makes: --name NAME</source>
        <translation>train 需要为结果指定名称：--name 名称</translation>
    </message>
    <message>
        <source>--%1 is said when a data set is made, with --photos</source>
        <translation>--%1 在用 --photos 创建数据集时给出</translation>
    </message>
    <message>
        <source>train needs a new word that will call the subject: --trigger WORD</source>
        <translation>train 需要一个用来称呼主体的新词：--trigger 词</translation>
    </message>
    <message>
        <source>there is a data set &quot;%1&quot; already, of other photos or words; choose another --name, train on it with --data-set, or delete it: photoflux dataset remove &quot;%1&quot;</source>
        <translation>已有数据集“%1”，使用的是其他照片或词；请换一个 --name，用 --data-set 以它训练，或将其删除：photoflux dataset remove &quot;%1&quot;</translation>
    </message>
    <message>
        <source>photos and --data-set cannot go together</source>
        <translation>照片和 --data-set 不能同时使用</translation>
    </message>
    <message>
        <source>train needs photos: --photos FOLDER, --from-library QUERY or --album NAME; or a data set: --data-set NAME; &quot;photoflux train --help&quot; shows how</source>
        <translation>train 需要照片：--photos 文件夹、--from-library 查询 或 --album 名称；或者数据集：--data-set 名称；请用 &quot;photoflux train --help&quot; 查看用法</translation>
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
        <translation>photoflux train --photos 文件夹|文件… --name 名称 --trigger 词 [选项]
photoflux train --from-library 查询|--album 名称 …   图库中的照片，与 &quot;library search&quot; 找到的相同
photoflux train --data-set 名称 [选项]     使用 &quot;photoflux dataset make&quot; 创建的数据集

训练个人模型（LoRA），并显示它学到了什么；然后：
photoflux generate &quot;a picture of 词 …&quot; --lora 名称

  --trigger 词      用来称呼主体的新词；--class 词 说明它是什么（用英文：dog、woman、cup）
  --person          主体是人；--consent：此人已同意：
                    %1
  --keep 文件       推翻对照片的自动选择；可多次给出，--leave 文件 也一样
  --model 名称|路径 为哪个模型训练（默认：mini）
  --forecast        只说明所需的时间和内存
  --out 文件夹      名称.safetensors（kohya 格式）和 名称-diffusers.safetensors 的存放位置
                    （默认：--lora 名称 能找到的位置）
  --resume          按开始时的设置继续；再次运行同一命令也一样

以下选项的默认值适合该模型：
  --steps N --batch N --rate R --rank N --alpha A --resolution N --seed N
  --optimizer adamw|adamw8bit|prodigy    --times uniform|sigmoid|logit-normal|shifted
  --layers attention,feed-forward,modulation,clip   模型的哪些部分获得因子
  --beside LORA     训练时起作用，但不进入结果；[schnell] 需要这样一个
  --encoder 名称|文件夹   用来比较图片的 DINOv2 或 CLIP，或 built-in（默认：已下载的 dinov2-small，
                    否则为内置的）
  --samples N       每次测量相似度时，每个提示词生成的样图数；0：不测量
  --no-early-stop   即使相似度不再提高，也完成所有步数
  --no-prior        不在照片之外学习模型自己的图片；小模型靠这些图片
                    保持已有的知识
  --device D --precision P --memory GB   同 generate
  --quiet           不显示进度
  --json            在 stdout 上每行一个事件：forecast, progress, sample, measure, trained, done

Ctrl-C 会保留检查点。文件的路径输出到 stdout。退出码：0 完成，2 用法错误，
3 输入有误或什么也没学到，4 内存或磁盘不足，130 已取消。</translation>
    </message>
</context>
<context>
    <name>TrainScreen</name>
    <message>
        <source>Train</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>%1 is kept</source>
        <translation>已保存 %1</translation>
    </message>
    <message>
        <source>%1 is deleted; the photos stay</source>
        <translation>已删除 %1；照片会保留</translation>
    </message>
    <message>
        <source>Leave without keeping the set?</source>
        <translation>不保存数据集就离开？</translation>
    </message>
    <message>
        <source>What you chose and wrote here is then gone. The photos stay.</source>
        <translation>你在这里选择和填写的内容将会丢失。照片会保留。</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>留下</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>离开</translation>
    </message>
    <message>
        <source>Delete the set %1?</source>
        <translation>删除数据集 %1？</translation>
    </message>
    <message>
        <source>Its choice of photos, its captions, previews and caches and the consent kept with it are deleted. The photos stay.</source>
        <translation>将删除它选用的照片记录、说明文字、预览和缓存，以及一同保存的同意声明。照片会保留。</translation>
    </message>
    <message>
        <source>Its choice of photos, its captions, previews and caches, the consent kept with it and the personal models trained on it (%1) are deleted. The photos stay.</source>
        <translation>将删除它选用的照片记录、说明文字、预览和缓存、一同保存的同意声明，以及用它训练的个人模型（%1）。照片会保留。</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Take this training off the list?</source>
        <translation>将这次训练从列表中移除？</translation>
    </message>
    <message>
        <source>It cannot go on then. The set stays, and the photos do.</source>
        <translation>之后将无法继续。数据集会保留，照片也会保留。</translation>
    </message>
    <message>
        <source>Take it off</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Photos of one subject</source>
        <translation>同一主体的照片</translation>
    </message>
    <message>
        <source>Pictures (*.jpg *.jpeg *.png *.webp *.tif *.tiff *.bmp)</source>
        <translation>图片 (*.jpg *.jpeg *.png *.webp *.tif *.tiff *.bmp)</translation>
    </message>
    <message>
        <source>Folder with photos of one subject</source>
        <translation>存有同一主体照片的文件夹</translation>
    </message>
    <message>
        <source>Its curves and its proof are not shown any more. The personal model, the set and the photos stay.</source>
        <translation>它的曲线和证明将不再显示。个人模型、照片集和照片都会保留。</translation>
    </message>
</context>
<context>
    <name>TrainingRow</name>
    <message>
        <source>waits</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>did not finish</source>
        <translation>未完成</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>已停止</translation>
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
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Show the training of %1</source>
        <translation>显示 %1 的训练</translation>
    </message>
</context>
<context>
    <name>TroubleList</name>
    <message>
        <source>Files that need a look</source>
        <translation>需要查看的文件</translation>
    </message>
    <message>
        <source>In the library, with something amiss</source>
        <translation>已在图库中，但有问题</translation>
    </message>
    <message>
        <source>Could not be read</source>
        <translation>无法读取</translation>
    </message>
    <message>
        <source>Show %1 in its folder</source>
        <translation>在文件夹中显示 %1</translation>
    </message>
</context>
<context>
    <name>VersionGroup</name>
    <message>
        <source>A version is the same photo edited in another way, beside this one.</source>
        <translation>版本是同一张照片的另一种编辑，与这一种并存。</translation>
    </message>
    <message>
        <source>shown</source>
        <translation>当前显示</translation>
    </message>
    <message>
        <source>Rename %1</source>
        <translation>重命名 %1</translation>
    </message>
    <message>
        <source>Remove %1 with its steps</source>
        <translation>移除 %1 及其步骤</translation>
    </message>
    <message>
        <source>New version from this…</source>
        <translation>以此新建版本…</translation>
    </message>
</context>
<context>
    <name>ViewBar</name>
    <message>
        <source>Newest first</source>
        <translation>最新在前</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>最旧在前</translation>
    </message>
    <message>
        <source>Last added</source>
        <translation>最近添加</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>按名称</translation>
    </message>
    <message>
        <source>Best first</source>
        <translation>评分最高在前</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>回收站</translation>
    </message>
    <message>
        <source>All albums</source>
        <translation>全部相册</translation>
    </message>
    <message>
        <source>Albums</source>
        <translation>相册</translation>
    </message>
    <message>
        <source>Empty the trash</source>
        <translation>清空回收站</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>已选中 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Order</source>
        <translation>排序</translation>
    </message>
    <message>
        <source>Size of the tiles</source>
        <translation>缩略图大小</translation>
    </message>
    <message>
        <source>Hide what is known of the photo</source>
        <translation>隐藏照片的信息</translation>
    </message>
    <message>
        <source>Show what is known of the photo</source>
        <translation>显示照片的信息</translation>
    </message>
    <message>
        <source>New album of the selection…</source>
        <translation>用所选照片新建相册…</translation>
    </message>
    <message>
        <source>New album…</source>
        <translation>新建相册…</translation>
    </message>
    <message>
        <source>Keep this search as an album…</source>
        <translation>把这次搜索保存为相册…</translation>
    </message>
    <message>
        <source>Rename this album…</source>
        <translation>重命名此相册…</translation>
    </message>
    <message>
        <source>Remove this album…</source>
        <translation>移除此相册…</translation>
    </message>
    <message>
        <source>One person</source>
        <translation>一位人物</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人物</translation>
    </message>
    <message>
        <source>Back to the photos</source>
        <translation>返回照片</translation>
    </message>
    <message>
        <source>Who is in the photos</source>
        <translation>照片中有谁</translation>
    </message>
    <message>
        <source>Show everybody&apos;s photos</source>
        <translation>显示所有人的照片</translation>
    </message>
</context>
<context>
    <name>ZoomBar</name>
    <message>
        <source>Zoom out</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Every pixel: 100 %</source>
        <translation>每个像素：100 %</translation>
    </message>
    <message>
        <source>Fit into the window</source>
        <translation>适合窗口大小</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>放大</translation>
    </message>
</context>
<context>
    <name>base</name>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
</context>
<context>
    <name>database</name>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>无法写入 %1：%2</translation>
    </message>
    <message>
        <source>%1 was written by a newer PhotoFlux (schema %2, this program knows %3); install the newer version to open it</source>
        <translation>%1 由更新版本的 PhotoFlux 写入（架构 %2，本程序只支持到 %3）；请安装新版本来打开它</translation>
    </message>
    <message>
        <source>%1 failed: the disk is full</source>
        <translation>%1失败：磁盘已满</translation>
    </message>
    <message>
        <source>%1 failed: the disk is full, gone or write-protected (%2)</source>
        <translation>%1失败：磁盘已满、已断开或被写保护（%2）</translation>
    </message>
    <message>
        <source>%1 failed: the file is damaged or no PhotoFlux file (%2); restore it from a backup</source>
        <translation>%1失败：文件已损坏或不是 PhotoFlux 文件（%2）；请从备份恢复</translation>
    </message>
    <message>
        <source>%1 failed: another program is using the file</source>
        <translation>%1失败：另一个程序正在使用该文件</translation>
    </message>
    <message>
        <source>%1 failed: there is not enough memory</source>
        <translation>%1失败：内存不足</translation>
    </message>
    <message>
        <source>%1 failed (%2)</source>
        <translation>%1失败（%2）</translation>
    </message>
    <message>
        <source>opening %1</source>
        <translation>打开 %1 </translation>
    </message>
    <message>
        <source>%1 cannot be made: %2</source>
        <translation>无法创建 %1：%2</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>无法读取 %1：%2</translation>
    </message>
    <message>
        <source>%1 cannot be closed to other users: %2</source>
        <translation>无法禁止其他用户访问 %1：%2</translation>
    </message>
    <message>
        <source>%1 cannot be written to the disk: %2</source>
        <translation>无法将 %1 写入磁盘：%2</translation>
    </message>
    <message>
        <source>%1 cannot be written</source>
        <translation>无法写入 %1</translation>
    </message>
    <message>
        <source>%1 cannot be written to the disk</source>
        <translation>无法将 %1 写入磁盘</translation>
    </message>
</context>
<context>
    <name>dataset</name>
    <message>
        <source>%1 has %2 bytes; a caption has at most %3, so it is no caption</source>
        <translation>%1 有 %2 字节；说明文字最多 %3 字节，所以它不是说明文字</translation>
    </message>
    <message>
        <source>%1 is not UTF-8 text; save it as UTF-8, or leave captions to PhotoFlux</source>
        <translation>%1 不是 UTF-8 文本；请另存为 UTF-8，或让 PhotoFlux 编写说明文字</translation>
    </message>
    <message>
        <source>&quot;%1&quot; can be no word for a subject: one or a few words of at most %2 characters are wanted, on one line, without commas</source>
        <translation>“%1”不能用作主体的词：需要一个或几个词，最多 %2 个字符，写在一行内，不含逗号</translation>
    </message>
    <message>
        <source>left out, as you wish</source>
        <translation>按你的要求排除</translation>
    </message>
    <message>
        <source>kept, as you wish</source>
        <translation>按你的要求保留</translation>
    </message>
    <message>
        <source>kept, as you wish, although: %1</source>
        <translation>按你的要求保留，尽管：%1</translation>
    </message>
    <message>
        <source>the best of all: sharp, large and well lit</source>
        <translation>所有照片中最好的：清晰、尺寸大、光线好</translation>
    </message>
    <message>
        <source>adds something new: of those chosen, %1 is most like it</source>
        <translation>带来新内容：在已选照片中，%1 与它最相似</translation>
    </message>
    <message>
        <source>not needed: %1 photos are chosen that differ more from each other; %2 is most like it</source>
        <translation>不需要：已选的 %1 张照片彼此差异更大；%2 与它最相似</translation>
    </message>
    <message>
        <source>%1 of %2 photos can be trained on, and %3 are the least: with fewer, a model repeats the photos instead of learning the subject. Add photos, or keep some that were set aside</source>
        <translation>%2 张照片中有 %1 张可用于训练，而至少需要 %3 张：再少的话，模型只会重复照片，而不是学会主体。请添加照片，或保留一些被排除的照片</translation>
    </message>
    <message>
        <source>only %1 photos: %2 to %3 varied ones teach a subject better, from other sides, in other light</source>
        <translation>只有 %1 张照片：%2 到 %3 张角度和光线各不相同的照片能让模型更好地学会主体</translation>
    </message>
    <message>
        <source>%1 photos: more than %2 make training longer, seldom the result better</source>
        <translation>%1 张照片：超过 %2 张会延长训练时间，却很少让结果更好</translation>
    </message>
    <message>
        <source>Everybody who is the subject of these photos has agreed that a model is made from them which draws new pictures of that person, or, for a child, a parent or guardian has. Deleting the data set deletes that model, its previews and caches.</source>
        <translation>作为这些照片主体的每个人都已同意用这些照片制作一个会画出此人新图片的模型；如果是儿童，则已由其父母或监护人同意。删除数据集会同时删除该模型及其预览和缓存。</translation>
    </message>
    <message>
        <source>a person is the subject, so that person must have agreed first. %1</source>
        <translation>主体是人，因此必须先征得此人同意。%1</translation>
    </message>
    <message>
        <source>%1 is none of the data set&apos;s photos</source>
        <translation>%1 不是数据集中的照片</translation>
    </message>
    <message>
        <source>%1 was set aside and is not trained on</source>
        <translation>%1 已被排除，不用于训练</translation>
    </message>
    <message>
        <source>%1 was changed since the data set was made; make the data set again</source>
        <translation>创建数据集之后 %1 有改动；请重新创建数据集</translation>
    </message>
    <message>
        <source>there is no data set &quot;%1&quot;, nor any other</source>
        <translation>没有数据集“%1”，也没有其他数据集</translation>
    </message>
    <message>
        <source>there is no data set &quot;%1&quot;; there are: %2</source>
        <translation>没有数据集“%1”；现有：%2</translation>
    </message>
    <message>
        <source>%1 could not be removed: %2</source>
        <translation>无法删除 %1：%2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; can be no name of a data set: it becomes a folder&apos;s, so at most %2 characters, none of / \ : * ? &quot; &lt; &gt; |, no point at its beginning or end</source>
        <translation>“%1”不能作为数据集的名称：它会成为文件夹的名称，因此最多 %2 个字符，不含 / \ : * ? &quot; &lt; &gt; |，开头和结尾没有点</translation>
    </message>
    <message>
        <source>there is a data set &quot;%1&quot; already; choose another name, or delete it first</source>
        <translation>已有数据集“%1”；请另选名称，或先删除它</translation>
    </message>
    <message>
        <source>an object is wanted</source>
        <translation>需要一个对象</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a whole number from %2 to %3</source>
        <translation>“%1”必须是 %2 到 %3 的整数</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be true or false</source>
        <translation>“%1”必须是 true 或 false</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be text</source>
        <translation>“%1”必须是文本</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must hold text</source>
        <translation>“%1”必须包含文本</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a list</source>
        <translation>“%1”必须是列表</translation>
    </message>
    <message>
        <source>%1, &quot;%2&quot;</source>
        <translation>%1，“%2”</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not known here</source>
        <translation>此处不认识“%1”</translation>
    </message>
    <message>
        <source>%1: %2; the file is damaged or was edited by hand</source>
        <translation>%1：%2；文件已损坏，或被手动修改过</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is missing</source>
        <translation>缺少“%1”</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no origin of a caption</source>
        <translation>“%1”不是说明文字的来源</translation>
    </message>
    <message>
        <source>&quot;crop&quot; lies outside the photo</source>
        <translation>“crop”超出照片范围</translation>
    </message>
    <message>
        <source>&quot;sha256&quot; must have 64 hexadecimal digits</source>
        <translation>“sha256”必须有 64 位十六进制数字</translation>
    </message>
    <message>
        <source>&quot;path&quot; must be a whole path</source>
        <translation>“path”必须是完整路径</translation>
    </message>
    <message>
        <source>%1 is no data set of PhotoFlux: it does not say so</source>
        <translation>%1 不是 PhotoFlux 的数据集：其中没有这样标明</translation>
    </message>
    <message>
        <source>%1 was written by a newer PhotoFlux (version %2 of the format, this one reads %3)</source>
        <translation>%1 由更新版本的 PhotoFlux 写入（格式版本 %2，本版本读取 %3）</translation>
    </message>
    <message>
        <source>&quot;consent&quot; is missing, although a person is the subject</source>
        <translation>主体是人，却缺少“consent”</translation>
    </message>
    <message>
        <source>%1, photo %2</source>
        <translation>%1，第 %2 张照片</translation>
    </message>
    <message>
        <source>the built-in description of faces cannot be read</source>
        <translation>无法读取内置的人脸描述</translation>
    </message>
    <message>
        <source>too small: its %1×%2 pixels would have to be enlarged %3 times for training at %4; more than %5 times teaches blur. Take a larger original, or train at a lower resolution</source>
        <translation>太小：它的 %1×%2 像素需要放大 %3 倍才能以 %4 训练；超过 %5 倍会让模型学到模糊。请换用更大的原图，或以较低的分辨率训练</translation>
    </message>
    <message>
        <source>hardly any detail: it is blank, or out of focus all over, so nothing can be learned</source>
        <translation>几乎没有细节：画面空白或完全失焦，因此学不到任何内容</translation>
    </message>
    <message>
        <source>blurred: even its sharpest parts reach %1, where 0 is sharp, 1 is blurred and %2 is the limit; it is out of focus, or moved</source>
        <translation>模糊：最清晰的部分也达到 %1，其中 0 为清晰，1 为模糊，上限为 %2；照片失焦，或拍摄时晃动</translation>
    </message>
    <message>
        <source>overexposed: too much light has cut off the colours of %1 % of it, and %2 % is pure white (limit %3 %)</source>
        <translation>曝光过度：光线过强，%1 % 的画面颜色被截断，%2 % 为纯白（上限 %3 %）</translation>
    </message>
    <message>
        <source>overexposed: %1 % is pure white, and three quarters of the rest are brighter than %2 of 255 (limit %3)</source>
        <translation>曝光过度：%1 % 为纯白，其余部分的四分之三比 %2（满值 255）更亮（上限 %3）</translation>
    </message>
    <message>
        <source>underexposed: %1 % is pure black, and three quarters of the rest are darker than %2 of 255 (limit %3)</source>
        <translation>曝光不足：%1 % 为纯黑，其余部分的四分之三比 %2（满值 255）更暗（下限 %3）</translation>
    </message>
    <message>
        <source>no face was found, where a person is the subject. Faces from the side, from behind, tilted, covered or small are not found: keep the photo if it shows the person</source>
        <translation>主体是人，却没有找到人脸。侧面、背面、倾斜、被遮挡或较小的人脸无法找到：如果照片中有此人，请保留它</translation>
    </message>
    <message>
        <source>%1 faces were found, where one person is the subject; cut the photo to that person, or keep it if only one of them is a face</source>
        <translation>主体是一个人，却找到了 %1 张人脸；请把照片裁剪到只剩此人，如果其中只有一处是真正的人脸，也可以保留它</translation>
    </message>
    <message>
        <source>nearly the same as %1: %2 % alike, from %3 % on a photo adds nothing new</source>
        <translation>与 %1 几乎相同：相似度 %2 %，达到 %3 % 的照片不会带来新内容</translation>
    </message>
    <message>
        <source>%1 is not a folder, or does not exist</source>
        <translation>%1 不是文件夹，或不存在</translation>
    </message>
    <message>
        <source>the folder %1 may not be read</source>
        <translation>没有读取文件夹 %1 的权限</translation>
    </message>
    <message>
        <source>photos are trained at %1 to %2 pixels a side, not at %3</source>
        <translation>训练照片的边长为 %1 到 %2 像素，而不是 %3</translation>
    </message>
    <message>
        <source>%1 ends before its picture does; it is damaged or was cut off</source>
        <translation>%1 在图片结束之前就中断了；它已损坏或被截断</translation>
    </message>
    <message>
        <source>the part of %1 that is to be trained lies outside its %2×%3 pixels; the photo was changed, or the data set was</source>
        <translation>%1 要训练的部分超出了它的 %2×%3 像素；照片或数据集被改动过</translation>
    </message>
    <message>
        <source>%1 is no LoRA file any more: its head cannot be read</source>
        <translation>%1 已不再是 LoRA 文件：无法读取其文件头</translation>
    </message>
</context>
<context>
    <name>decoder</name>
    <message>
        <source>limits cannot be set: %1</source>
        <translation>无法设置限制：%1</translation>
    </message>
    <message>
        <source>the sandbox refuses: %1</source>
        <translation>沙盒拒绝：%1</translation>
    </message>
    <message>
        <source>files can still be opened in the sandbox</source>
        <translation>沙盒中仍能打开文件</translation>
    </message>
    <message>
        <source>new rights cannot be given up: %1</source>
        <translation>无法放弃新的权限：%1</translation>
    </message>
</context>
<context>
    <name>desktop</name>
    <message>
        <source>the folder for pictures, %1, is not there and cannot be made; choose another in Settings.</source>
        <translation>图片文件夹 %1 不存在，也无法创建；请在“设置”中另选一个。</translation>
    </message>
    <message>
        <source>%1 could not come into the library</source>
        <translation>%1 无法进入图库</translation>
    </message>
</context>
<context>
    <name>editing</name>
    <message>
        <source>the picture cannot be written as %1 at %2×%3 pixels: %4</source>
        <translation>图片无法以 %2×%3 像素保存为 %1：%4</translation>
    </message>
    <message>
        <source>Full size, JPEG</source>
        <translation>原尺寸，JPEG</translation>
    </message>
    <message>
        <source>For the web</source>
        <translation>用于网页</translation>
    </message>
    <message>
        <source>For messages</source>
        <translation>用于发消息</translation>
    </message>
    <message>
        <source>For a print shop</source>
        <translation>用于冲印店</translation>
    </message>
    <message>
        <source>For further work, 16 bits</source>
        <translation>用于后续处理，16 位</translation>
    </message>
    <message>
        <source>%1 has 8 bits a channel; for 16 choose PNG or TIFF</source>
        <translation>%1 的每个通道为 8 位；需要 16 位请选择 PNG 或 TIFF</translation>
    </message>
    <message>
        <source>the quality can be 1 to 100, not %1</source>
        <translation>质量可以是 1 到 100，不能是 %1</translation>
    </message>
    <message>
        <source>a side can have 1 to %1 pixels</source>
        <translation>一边可以有 1 到 %1 像素</translation>
    </message>
    <message>
        <source>there is not enough memory to export this picture</source>
        <translation>内存不足，无法导出这张图片</translation>
    </message>
    <message>
        <source>Watercolour</source>
        <translation>水彩</translation>
    </message>
    <message>
        <source>Thin washes on rough paper, darker where they dry at their edges</source>
        <translation>粗纹纸上的薄涂，边缘干处颜色更深</translation>
    </message>
    <message>
        <source>Oil painting</source>
        <translation>油画</translation>
    </message>
    <message>
        <source>Brush strokes along the shapes, in thick paint on canvas</source>
        <translation>沿着形状的笔触，画布上的厚涂</translation>
    </message>
    <message>
        <source>Pencil</source>
        <translation>铅笔</translation>
    </message>
    <message>
        <source>Graphite lines and hatched shadows on drawing paper</source>
        <translation>画纸上的石墨线条和排线阴影</translation>
    </message>
    <message>
        <source>Ink</source>
        <translation>墨水</translation>
    </message>
    <message>
        <source>Pen lines, hatching and black areas on cream paper</source>
        <translation>米色纸上的钢笔线条、排线和黑块</translation>
    </message>
    <message>
        <source>Poster</source>
        <translation>海报</translation>
    </message>
    <message>
        <source>A screen print in a dozen inks of the picture&apos;s own colours</source>
        <translation>用图片自身十来种颜色的丝网印刷</translation>
    </message>
    <message>
        <source>Pixels</source>
        <translation>像素</translation>
    </message>
    <message>
        <source>A small screen of square pixels with few colours</source>
        <translation>颜色很少的小屏幕方块像素</translation>
    </message>
    <message>
        <source>Mosaic</source>
        <translation>马赛克</translation>
    </message>
    <message>
        <source>Small stones in grout, each of one colour</source>
        <translation>灰缝中的小石块，每块一种颜色</translation>
    </message>
    <message>
        <source>Plate, 1900s</source>
        <translation>玻璃底片，1900年代</translation>
    </message>
    <message>
        <source>A glass plate that sees blue and little red: pale skies, soft corners, dust, a warm tone</source>
        <translation>对蓝光敏感、对红光迟钝的玻璃底片：泛白的天空、柔和的角落、灰尘和暖调</translation>
    </message>
    <message>
        <source>Sepia, 1920s</source>
        <translation>棕褐，1920年代</translation>
    </message>
    <message>
        <source>A toned print on cream paper, soft and glowing</source>
        <translation>米色纸上的调色照片，柔和发亮</translation>
    </message>
    <message>
        <source>Print, 1950s</source>
        <translation>照片，1950年代</translation>
    </message>
    <message>
        <source>An early colour print: deep reds, soft blues, a paper that became yellow</source>
        <translation>早期彩色照片：深红、淡蓝，相纸已经泛黄</translation>
    </message>
    <message>
        <source>Print, 1970s</source>
        <translation>照片，1970年代</translation>
    </message>
    <message>
        <source>A print from an album: its blue has faded, so that blacks are brown and lights are warm</source>
        <translation>相册里的照片：蓝色已褪，黑色发棕，亮部发暖</translation>
    </message>
    <message>
        <source>Print, 1980s</source>
        <translation>照片，1980年代</translation>
    </message>
    <message>
        <source>A shop&apos;s print: strong colours, cool shadows, a touch of magenta</source>
        <translation>照相馆的照片：浓烈的色彩、偏冷的阴影、一点洋红</translation>
    </message>
    <message>
        <source>Print, 1990s</source>
        <translation>照片，1990年代</translation>
    </message>
    <message>
        <source>Fast film from a small camera: warm skin, greenish shadows, grain</source>
        <translation>小相机里的高感光胶卷：暖肤色、偏绿的阴影、颗粒</translation>
    </message>
    <message>
        <source>the crop does not lie inside the picture</source>
        <translation>裁剪框不在图片之内</translation>
    </message>
    <message>
        <source>a crop&apos;s ratio can be 0 to 1000</source>
        <translation>裁剪比例可以是 0 到 1000</translation>
    </message>
    <message>
        <source>a curve has 2 to %1 points</source>
        <translation>曲线有 2 到 %1 个点</translation>
    </message>
    <message>
        <source>the points of a curve must lie from 0 to 1, each to the right of the last</source>
        <translation>曲线的点必须在 0 到 1 之间，并且每个点都在前一个点的右边</translation>
    </message>
    <message>
        <source>at most %1 spots can be healed</source>
        <translation>最多可以修复 %1 个斑点</translation>
    </message>
    <message>
        <source>a spot must lie inside the picture, with a radius up to a quarter</source>
        <translation>斑点必须在图片之内，半径最多为四分之一</translation>
    </message>
    <message>
        <source>the colours of the other photo are no colours</source>
        <translation>另一张照片的色彩不是有效的色彩</translation>
    </message>
    <message>
        <source>Straighten</source>
        <translation>拉直</translation>
    </message>
    <message>
        <source>Vertical perspective</source>
        <translation>垂直透视</translation>
    </message>
    <message>
        <source>Horizontal perspective</source>
        <translation>水平透视</translation>
    </message>
    <message>
        <source>Exposure</source>
        <translation>曝光</translation>
    </message>
    <message>
        <source>Brightness</source>
        <translation>亮度</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>对比度</translation>
    </message>
    <message>
        <source>Highlights</source>
        <translation>高光</translation>
    </message>
    <message>
        <source>Shadows</source>
        <translation>阴影</translation>
    </message>
    <message>
        <source>Whites</source>
        <translation>白色</translation>
    </message>
    <message>
        <source>Blacks</source>
        <translation>黑色</translation>
    </message>
    <message>
        <source>Saturation</source>
        <translation>饱和度</translation>
    </message>
    <message>
        <source>Vibrance</source>
        <translation>自然饱和度</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>色温</translation>
    </message>
    <message>
        <source>Tint</source>
        <translation>色调</translation>
    </message>
    <message>
        <source>Sharpness</source>
        <translation>锐度</translation>
    </message>
    <message>
        <source>Sharpening radius</source>
        <translation>锐化半径</translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>噪点</translation>
    </message>
    <message>
        <source>Colour noise</source>
        <translation>彩色噪点</translation>
    </message>
    <message>
        <source>Strength of the filter</source>
        <translation>滤镜强度</translation>
    </message>
    <message>
        <source>Grain</source>
        <translation>颗粒</translation>
    </message>
    <message>
        <source>Vignette</source>
        <translation>暗角</translation>
    </message>
    <message>
        <source>&quot;%1&quot; can be %2 to %3</source>
        <translation>“%1”可以是 %2 到 %3</translation>
    </message>
    <message>
        <source>a picture is turned by 0 to 3 quarters</source>
        <translation>图片可旋转 0 到 3 个直角</translation>
    </message>
    <message>
        <source>there is no filter &quot;%1&quot;</source>
        <translation>没有名为“%1”的滤镜</translation>
    </message>
    <message>
        <source>Rotate right</source>
        <translation>向右旋转</translation>
    </message>
    <message>
        <source>Rotate left</source>
        <translation>向左旋转</translation>
    </message>
    <message>
        <source>Rotate by half a turn</source>
        <translation>旋转半圈</translation>
    </message>
    <message>
        <source>Flip</source>
        <translation>翻转</translation>
    </message>
    <message>
        <source>Crop</source>
        <translation>裁剪</translation>
    </message>
    <message>
        <source>Spot removed</source>
        <translation>斑点已移除</translation>
    </message>
    <message>
        <source>Spot healed</source>
        <translation>斑点已修复</translation>
    </message>
    <message>
        <source>Curves</source>
        <translation>曲线</translation>
    </message>
    <message>
        <source>Colours of another photo</source>
        <translation>另一张照片的色彩</translation>
    </message>
    <message>
        <source>Colours of another photo removed</source>
        <translation>另一张照片的色彩已去掉</translation>
    </message>
    <message>
        <source>Filter %1</source>
        <translation>滤镜 %1</translation>
    </message>
    <message>
        <source>Filter removed</source>
        <translation>滤镜已移除</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>an object is wanted</source>
        <translation>这里需要一个对象</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is missing</source>
        <translation>缺少“%1”</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a whole number</source>
        <translation>“%1”必须是整数</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be true or false</source>
        <translation>“%1”必须是 true 或 false</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be text</source>
        <translation>“%1”必须是文本</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a list</source>
        <translation>“%1”必须是列表</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a number</source>
        <translation>“%1”必须是数字</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not known here</source>
        <translation>这里不认识“%1”</translation>
    </message>
    <message>
        <source>this is no edit: %1; it is damaged or was changed by hand</source>
        <translation>这不是编辑：%1；它已损坏或被手工改动</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must hold pairs of numbers</source>
        <translation>“%1”必须由成对的数字组成</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must hold three numbers</source>
        <translation>“%1”必须含有三个数字</translation>
    </message>
    <message>
        <source>this is no edit of PhotoFlux: it does not say so</source>
        <translation>这不是 PhotoFlux 的编辑：它没有这样说明</translation>
    </message>
    <message>
        <source>this edit was made by a newer PhotoFlux (version %1 of the format, this one reads %2); update the program</source>
        <translation>这个编辑由更新的 PhotoFlux 写成（格式版本 %1，此程序读取 %2）；请更新程序</translation>
    </message>
    <message>
        <source>this is no edit: it is no JSON, or names a value twice</source>
        <translation>这不是编辑：它不是 JSON，或者某个值出现两次</translation>
    </message>
    <message>
        <source>there is not enough memory for a picture of %1×%2 pixels</source>
        <translation>内存不足，无法处理 %1×%2 像素的图片</translation>
    </message>
    <message>
        <source>a picture cannot be shown at that scale</source>
        <translation>图片无法以这个比例显示</translation>
    </message>
    <message>
        <source>the part to be shown lies outside the picture</source>
        <translation>要显示的部分在图片之外</translation>
    </message>
    <message>
        <source>there is not enough memory to show this picture</source>
        <translation>内存不足，无法显示这张图片</translation>
    </message>
    <message>
        <source>the picture could not be shown: %1</source>
        <translation>图片无法显示：%1</translation>
    </message>
    <message>
        <source>there is no picture to edit</source>
        <translation>没有可编辑的图片</translation>
    </message>
    <message>
        <source>there is not enough memory to edit a picture of %1×%2 pixels</source>
        <translation>内存不足，无法编辑 %1×%2 像素的图片</translation>
    </message>
</context>
<context>
    <name>editor</name>
    <message>
        <source>it was edited since, and stays as it is; its own history has the steps</source>
        <translation>此后又被编辑过，因此保持不变；它自己的历史记录里有各个步骤</translation>
    </message>
</context>
<context>
    <name>engine</name>
    <message>
        <source>&quot;%1&quot; is no device; use auto, cpu, cuda, cuda:N or mps</source>
        <translation>“%1”不是设备；请使用 auto、cpu、cuda、cuda:N 或 mps</translation>
    </message>
    <message>
        <source>%1 is not there: CUDA devices in this machine: %2; --device cpu always works</source>
        <translation>没有 %1：这台机器上的 CUDA 设备数：%2；--device cpu 始终可用</translation>
    </message>
    <message>
        <source>%1 is not there: this machine has no such card, or this program was built without it; --device cpu always works</source>
        <translation>没有 %1：这台机器没有这种显卡，或本程序编译时未包含支持；--device cpu 始终可用</translation>
    </message>
    <message>
        <source>memory ran out while the picture was being made; make it smaller, use fewer tokens, or close other programs</source>
        <translation>生成图片时内存用尽；请缩小图片、减少词元或关闭其他程序</translation>
    </message>
    <message>
        <source>LibTorch failed: %1</source>
        <translation>LibTorch 出错：%1</translation>
    </message>
    <message>
        <source>unexpected failure: %1</source>
        <translation>意外错误：%1</translation>
    </message>
    <message>
        <source>%1 holds no %2 but %3</source>
        <translation>%1 中没有 %2，只有 %3</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1 holds of FLUX.1 only: %2. Missing are: %3; put them beside it, or into the folders of a ComfyUI installation</source>
        <translation>%1 只包含 FLUX.1 的以下部分：%2。缺少：%3；请把它们放在旁边，或放进 ComfyUI 安装的文件夹</translation>
    </message>
    <message>
        <source>flux1-dev or flux1-schnell</source>
        <translation>flux1-dev 或 flux1-schnell</translation>
    </message>
    <message>
        <source>t5xxl_fp16.safetensors or the like</source>
        <translation>t5xxl_fp16.safetensors 或类似文件</translation>
    </message>
    <message>
        <source>%1 carries no tokenizers, and nobody said where they lie; the installation of PhotoFlux is incomplete</source>
        <translation>%1 不带分词器，也没有指明它们在哪里；PhotoFlux 安装不完整</translation>
    </message>
    <message>
        <source>there is no model folder at %1; check the name, or run &quot;photoflux doctor&quot; to see what is installed</source>
        <translation>%1 处没有模型文件夹；请检查名称，或运行“photoflux doctor”查看已安装的内容</translation>
    </message>
    <message>
        <source>%1 has no model_index.json, so it is no diffusers model folder</source>
        <translation>%1 中没有 model_index.json，所以不是 diffusers 模型文件夹</translation>
    </message>
    <message>
        <source>%1 is of the kind &quot;%2&quot;; PhotoFlux runs FLUX.1 models (FluxPipeline)</source>
        <translation>%1 的类型是“%2”；PhotoFlux 运行 FLUX.1 模型（FluxPipeline）</translation>
    </message>
    <message>
        <source>%1 holds %2, but &quot;%3&quot; in its config.json is %4; the two are of different models</source>
        <translation>%1 包含 %2，但其 config.json 中的“%3”是 %4；两者属于不同的模型</translation>
    </message>
    <message>
        <source>%1: %2; its parts come from different models</source>
        <translation>%1：%2；各部分来自不同的模型</translation>
    </message>
    <message>
        <source>the transformer gives %1 channels, the autoencoder takes %2</source>
        <translation>transformer 输出 %1 个通道，而自编码器接收 %2 个</translation>
    </message>
    <message>
        <source>transformer and CLIP encoder differ in width</source>
        <translation>transformer 与 CLIP 编码器的宽度不同</translation>
    </message>
    <message>
        <source>transformer and T5 encoder differ in width</source>
        <translation>transformer 与 T5 编码器的宽度不同</translation>
    </message>
    <message>
        <source>a width of %1 pixels is outside 16 to %2</source>
        <translation>宽度 %1 像素超出 16 到 %2 的范围</translation>
    </message>
    <message>
        <source>a height of %1 pixels is outside 16 to %2</source>
        <translation>高度 %1 像素超出 16 到 %2 的范围</translation>
    </message>
    <message>
        <source>a width of %1 pixels is no multiple of 16; use %2 or %3</source>
        <translation>宽度 %1 像素不是 16 的倍数；请使用 %2 或 %3</translation>
    </message>
    <message>
        <source>a height of %1 pixels is no multiple of 16; use %2 or %3</source>
        <translation>高度 %1 像素不是 16 的倍数；请使用 %2 或 %3</translation>
    </message>
    <message>
        <source>%1x%2 pixels are more than 200 megapixels</source>
        <translation>%1x%2 像素超过了 2 亿像素</translation>
    </message>
    <message>
        <source>%1 holds values that are not finite in %2; the file is damaged, fetch it again</source>
        <translation>%1 的 %2 中含有非有限值；文件已损坏，请重新下载</translation>
    </message>
    <message>
        <source>the result has values that are not finite, so no picture was written; %1 is too narrow for this model: try --precision fp32</source>
        <translation>结果中含有非有限值，因此没有写出图片；%1 对此模型精度不够：请试试 --precision fp32</translation>
    </message>
    <message>
        <source>the prompt is empty; say in a few words what the picture should show</source>
        <translation>提示词为空；请用几句话说明图片要展示什么</translation>
    </message>
    <message>
        <source>%1 steps are outside 1 to %2</source>
        <translation>步数 %1 超出 1 到 %2 的范围</translation>
    </message>
    <message>
        <source>%1 pictures are outside 1 to %2</source>
        <translation>图片数 %1 超出 1 到 %2 的范围</translation>
    </message>
    <message>
        <source>guidance must be a number from 0 to 100</source>
        <translation>引导强度必须是 0 到 100 之间的数字</translation>
    </message>
    <message>
        <source>the sequence length must be above 0</source>
        <translation>序列长度必须大于 0</translation>
    </message>
    <message>
        <source>a picture of %1x%2 needs about %3 of memory and %4 are free; make it smaller or close other programs</source>
        <translation>%1x%2 的图片需要约 %3 内存，而可用 %4；请缩小图片或关闭其他程序</translation>
    </message>
    <message>
        <source>processors do not compute in fp8; int8 is as small, and faster there</source>
        <translation>处理器不以 fp8 计算；int8 一样小，而且在处理器上更快</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no precision; use auto, fp32, bf16, fp16, fp8, int8 or nf4</source>
        <translation>“%1”不是精度；请使用 auto、fp32、bf16、fp16、fp8、int8 或 nf4</translation>
    </message>
    <message>
        <source>memory ran out; it goes on within %1, with weights that are read again and again, which is slower</source>
        <translation>内存不足；将在 %1 之内继续，权重会反复读取，因此更慢</translation>
    </message>
    <message>
        <source>%1 takes %2 channels; of FLUX.1 there are models with %3, %4 (Depth, Canny) and %5 (Fill)</source>
        <translation>%1 接受 %2 个通道；FLUX.1 的模型有 %3、%4（Depth、Canny）和 %5（Fill）个通道</translation>
    </message>
    <message>
        <source>%1 needs at least %2 for this picture, and may take %3; make it smaller, allow more memory, or use a smaller or more strongly quantised model</source>
        <translation>%1 生成这张图片至少需要 %2，而可用 %3；请缩小图片、允许更多内存，或使用更小或量化程度更高的模型</translation>
    </message>
    <message>
        <source>FLUX.1 Fill repaints a part of a picture: it needs a picture and a mask</source>
        <translation>FLUX.1 Fill 重绘图片的一部分：它需要图片和蒙版</translation>
    </message>
    <message>
        <source>FLUX.1 Depth and Canny follow a picture of depths or edges: they need that picture</source>
        <translation>FLUX.1 Depth 和 Canny 依据深度图或边缘图：它们需要该图片</translation>
    </message>
    <message>
        <source>the picture to start from is missing or smaller than 16x16 pixels</source>
        <translation>起始图片缺失或小于 16x16 像素</translation>
    </message>
    <message>
        <source>the picture to look at has %1x%2 pixels; both must be multiples of 16</source>
        <translation>参考图片为 %1x%2 像素；两者都必须是 16 的倍数</translation>
    </message>
    <message>
        <source>the picture to start from has %1x%2 pixels and the result %3x%4; both must agree</source>
        <translation>起始图片为 %1x%2 像素，结果为 %3x%4；两者必须一致</translation>
    </message>
    <message>
        <source>FLUX.1 Fill repaints a part of a picture: it needs a mask, white where it paints</source>
        <translation>FLUX.1 Fill 重绘图片的一部分：它需要蒙版，白色处将被重绘</translation>
    </message>
    <message>
        <source>a strength must be above 0 and at most 1</source>
        <translation>强度必须大于 0 且不超过 1</translation>
    </message>
    <message>
        <source>with %1 steps this strength leaves nothing to do; use more steps or more strength</source>
        <translation>%1 步时这个强度没有任何步骤可做；请增加步数或强度</translation>
    </message>
    <message>
        <source>the transformer does not fit into the memory limit</source>
        <translation>transformer 超出了内存限制</translation>
    </message>
    <message>
        <source>fp16 is too narrow for gradients; train in bf16 or fp32, or on an int8 or nf4 base</source>
        <translation>fp16 对梯度来说范围太窄；请用 bf16 或 fp32 训练，或以 int8、nf4 为基础</translation>
    </message>
    <message>
        <source>%1 makes pictures from pictures; personal models are trained for models that need words alone</source>
        <translation>%1 由图片生成图片；个人模型只能为仅需文字的模型训练</translation>
    </message>
    <message>
        <source>steps, batch, accumulation and rank must be 1 or more</source>
        <translation>步数、批量、累积次数和秩必须至少为 1</translation>
    </message>
    <message>
        <source>picture %1 has %2x%3 pixels; sides must be multiples of %4</source>
        <translation>图片 %1 为 %2x%3 像素；边长必须是 %4 的倍数</translation>
    </message>
    <message>
        <source>the mask of picture %1 has another size than the picture</source>
        <translation>图片 %1 的蒙版与图片尺寸不同</translation>
    </message>
    <message>
        <source>there is no picture to learn from</source>
        <translation>没有可供学习的图片</translation>
    </message>
    <message>
        <source>training %1 on these pictures needs at least %2, and may take %3; use smaller pictures, a smaller batch or rank, or a more strongly quantised model</source>
        <translation>用这些图片训练 %1 至少需要 %2，而可用的是 %3；请使用更小的图片、更小的批量或秩，或量化程度更高的模型</translation>
    </message>
    <message>
        <source>%1 is a DoRA, beside which nothing can be trained; use a LoRA</source>
        <translation>%1 是 DoRA，无法在它旁边训练；请使用 LoRA</translation>
    </message>
    <message>
        <source>%1 of %2 blocks do not fit into the memory that is allowed; they are read again in each step, which is slower</source>
        <translation>%2 个块中有 %1 个装不进允许的内存；每一步都要重新读取，因此较慢</translation>
    </message>
    <message>
        <source>memory ran out while a personal model was being trained; use smaller pictures, a smaller batch, or allow less memory, with which blocks are read again and again</source>
        <translation>训练个人模型时内存不足；请使用更小的图片、更小的批量，或允许更少的内存，这样各块会反复读取</translation>
    </message>
    <message>
        <source>it stopped at step %1 of %2: since step %3 the pictures did not become more like the photos</source>
        <translation>在第 %1 步（共 %2 步）停止：从第 %3 步起，图片没有变得更像照片</translation>
    </message>
    <message>
        <source>%1 cannot be written; the disk may be full</source>
        <translation>无法写入 %1；磁盘可能已满</translation>
    </message>
    <message>
        <source>%1 lacks %2 in the expected shape</source>
        <translation>%1 缺少形状符合预期的 %2</translation>
    </message>
    <message>
        <source>sample pictures need a number of 1 or more and sides that are multiples of %1</source>
        <translation>样图的数量必须至少为 1，边长必须是 %1 的倍数</translation>
    </message>
    <message>
        <source>nothing is there to compare pictures with; name a folder of DINOv2 or CLIP, or the bundled model</source>
        <translation>没有可用来比较图片的模型；请指定 DINOv2 或 CLIP 的文件夹，或自带的模型</translation>
    </message>
    <message>
        <source>nothing was learned: the LoRA&apos;s factors are as they were at the start; train more steps or at a higher rate</source>
        <translation>什么也没有学到：LoRA 的因子与开始时相同；请训练更多步数，或提高学习率</translation>
    </message>
    <message>
        <source>the written file gives another picture than the training did; they differ by up to %1 of 255; try another precision</source>
        <translation>写出的文件生成的图片与训练时的不同；最多相差 %1（满值 255）；请尝试其他精度</translation>
    </message>
    <message>
        <source>the pictures did not become more like the photos: likeness %1 before and %2 after, with a chance of %3; train more steps, or choose clearer photos</source>
        <translation>图片没有变得更像照片：相似度之前为 %1，之后为 %2，概率为 %3；请训练更多步数，或选择更清楚的照片</translation>
    </message>
    <message>
        <source>the factors were trained and the files can be read; no pictures were compared, as there is no prompt that names the subject</source>
        <translation>因子已训练，文件可以读取；没有比较图片，因为没有提及主体的提示词</translation>
    </message>
    <message>
        <source>likeness to the photos rose from %1 to %2, but the pictures became alike; train fewer steps for more variety</source>
        <translation>与照片的相似度从 %1 上升到 %2，但图片变得彼此雷同；请减少训练步数以获得更多样的结果</translation>
    </message>
    <message>
        <source>likeness to the photos rose from %1 to %2, and the written file gives the same picture</source>
        <translation>与照片的相似度从 %1 上升到 %2，写出的文件生成相同的图片</translation>
    </message>
    <message>
        <source>a sample picture has values that are no numbers; the rate is too high, or the precision too narrow for this model</source>
        <translation>有一张样图含有不是数字的值；学习率太高，或精度对这个模型来说范围太窄</translation>
    </message>
</context>
<context>
    <name>faces</name>
    <message>
        <source>%1 is not there; finding faces needs it, and &quot;photoflux library faces on&quot; fetches it</source>
        <translation>%1 不在；查找人脸需要它，“photoflux library faces on”会下载它</translation>
    </message>
    <message>
        <source>%1 is another file than the published one, or damaged; remove it and fetch it again</source>
        <translation>%1 不是发布的文件，或已损坏；请移除它并重新下载</translation>
    </message>
    <message>
        <source>the networks in %1 cannot be read; fetch them again</source>
        <translation>无法读取 %1 中的网络；请重新下载</translation>
    </message>
    <message>
        <source>%1, which finds faces, cannot be started; the installation is incomplete, or the system has no room for more processes</source>
        <translation>无法启动用于查找人脸的 %1；安装不完整，或系统没有余地运行更多进程</translation>
    </message>
    <message>
        <source>%1, which finds faces, does not exist; this PhotoFlux was built without dlib</source>
        <translation>用于查找人脸的 %1 不存在；此 PhotoFlux 构建时没有 dlib</translation>
    </message>
    <message>
        <source>a picture of this size cannot be searched for faces</source>
        <translation>无法在此尺寸的图片中查找人脸</translation>
    </message>
    <message>
        <source>the picture ended the program that finds faces</source>
        <translation>这张图片使查找人脸的程序终止</translation>
    </message>
    <message>
        <source>finding people is off in this library; &quot;photoflux library faces on&quot; turns it on</source>
        <translation>此图库中查找人物已关闭；“photoflux library faces on”开启它</translation>
    </message>
</context>
<context>
    <name>imaging</name>
    <message>
        <source>the JPEG file does not begin with JPEG&apos;s signature</source>
        <translation>该 JPEG 文件开头没有 JPEG 签名</translation>
    </message>
    <message>
        <source>the JPEG file ends at byte %1, too early; it was cut off</source>
        <translation>该 JPEG 文件在第 %1 字节处过早结束；它被截断了</translation>
    </message>
    <message>
        <source>the JPEG file has no marker at byte %1; it is damaged</source>
        <translation>该 JPEG 文件在第 %1 字节处没有标记；它已损坏</translation>
    </message>
    <message>
        <source>the JPEG file has an impossible segment length at byte %1; it is damaged</source>
        <translation>该 JPEG 文件在第 %1 字节处的段长度不可能；它已损坏</translation>
    </message>
    <message>
        <source>the JPEG file says nowhere how large its picture is; it is damaged</source>
        <translation>该 JPEG 文件没有说明图片的大小；它已损坏</translation>
    </message>
    <message>
        <source>the PNG file claims more than 65,535 pixels a side</source>
        <translation>该 PNG 文件声称边长超过 65,535 像素</translation>
    </message>
    <message>
        <source>%1 is no picture of a format that this program reads</source>
        <translation>%1 不是本程序能读取的图片格式</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1 is named as %2, but the copy is %3 like %4, for its pixels are not touched; end the name with %5</source>
        <translation>%1 的名称表示 %2，但副本与 %4 一样是 %3，因为像素不会被改动；请让名称以 %5 结尾</translation>
    </message>
    <message>
        <source>%1 is a %2 picture; only PNG and JPEG can be stripped without touching their pixels</source>
        <translation>%1 是 %2 图片；只有 PNG 和 JPEG 能在不改动像素的情况下清除信息</translation>
    </message>
    <message>
        <source>the Exif block is no Exif; it is damaged</source>
        <translation>Exif 块不是 Exif；它已损坏</translation>
    </message>
    <message>
        <source>the Exif block cannot be read: %1</source>
        <translation>无法读取 Exif 块：%1</translation>
    </message>
    <message>
        <source>the XMP packet cannot be read; it is damaged</source>
        <translation>无法读取 XMP 数据包；它已损坏</translation>
    </message>
    <message>
        <source>the XMP packet cannot be read: %1</source>
        <translation>无法读取 XMP 数据包：%1</translation>
    </message>
    <message>
        <source>the metadata cannot be read: %1</source>
        <translation>无法读取元数据：%1</translation>
    </message>
    <message>
        <source>a picture of %1×%2 pixels cannot have %3 bytes</source>
        <translation>%1×%2 像素的图片不可能有 %3 字节</translation>
    </message>
    <message>
        <source>the picture cannot be written as %1 at %2×%3 pixels; the format may not allow that size</source>
        <translation>无法将 %2×%3 像素的图片写成 %1；该格式可能不允许这种尺寸</translation>
    </message>
    <message>
        <source>%1 has no suffix that pictures are saved with; use .png, .jpg or .jpeg</source>
        <translation>%1 没有可用于保存图片的后缀；请使用 .png、.jpg 或 .jpeg</translation>
    </message>
    <message>
        <source>%1 cannot be decoded: %2; it is damaged or was cut off</source>
        <translation>无法解码 %1：%2；它已损坏或被截断</translation>
    </message>
    <message>
        <source>no memory to unpack a PNG text</source>
        <translation>没有内存来解压 PNG 文本</translation>
    </message>
    <message>
        <source>the PNG file holds a text that unpacks to more than 16 MiB</source>
        <translation>该 PNG 文件中有一段文本，解压后超过 16 MiB</translation>
    </message>
    <message>
        <source>the PNG file holds a compressed text that cannot be unpacked</source>
        <translation>该 PNG 文件中有一段无法解压的压缩文本</translation>
    </message>
    <message>
        <source>the PNG file does not begin with PNG&apos;s signature</source>
        <translation>该 PNG 文件开头没有 PNG 签名</translation>
    </message>
    <message>
        <source>the PNG file ends at byte %1, before its IEND chunk; it was cut off</source>
        <translation>该 PNG 文件在第 %1 字节处结束，尚未到 IEND 块；它被截断了</translation>
    </message>
    <message>
        <source>the PNG file has no chunk name at byte %1; it is damaged</source>
        <translation>该 PNG 文件在第 %1 字节处没有块名；它已损坏</translation>
    </message>
    <message>
        <source>the PNG file ends at byte %1, inside its %2 chunk; it was cut off</source>
        <translation>该 PNG 文件在第 %1 字节处结束，位于 %2 块内；它被截断了</translation>
    </message>
    <message>
        <source>the PNG file has a wrong checksum in its %1 chunk at byte %2; it is damaged</source>
        <translation>该 PNG 文件第 %2 字节处的 %1 块校验和错误；它已损坏</translation>
    </message>
    <message>
        <source>the PNG file does not begin with an IHDR chunk</source>
        <translation>该 PNG 文件不是以 IHDR 块开头</translation>
    </message>
    <message>
        <source>the PNG file has no IHDR chunk</source>
        <translation>该 PNG 文件没有 IHDR 块</translation>
    </message>
    <message>
        <source>the PNG file has a text without keyword</source>
        <translation>该 PNG 文件中有一段没有关键字的文本</translation>
    </message>
    <message>
        <source>the PNG file has a text with an unknown compression</source>
        <translation>该 PNG 文件中有一段压缩方式未知的文本</translation>
    </message>
    <message>
        <source>the PNG file has an iTXt chunk that ends too early</source>
        <translation>该 PNG 文件中有一个过早结束的 iTXt 块</translation>
    </message>
    <message>
        <source>the PhotoFlux recipe in this file is not a JSON object; it was changed by another program or by hand</source>
        <translation>此文件中的 PhotoFlux 配方不是 JSON 对象；它被其他程序或手动改动过</translation>
    </message>
    <message>
        <source>the PhotoFlux recipe in this file has no format number; it was changed by another program or by hand</source>
        <translation>此文件中的 PhotoFlux 配方没有格式编号；它被其他程序或手动改动过</translation>
    </message>
    <message>
        <source>the recipe in this file has format %1, made by a newer PhotoFlux; update this program to read it</source>
        <translation>此文件中的配方格式为 %1，由更新版本的 PhotoFlux 生成；请更新本程序来读取</translation>
    </message>
    <message>
        <source>the PhotoFlux recipe in this file has a missing or unusable field &quot;%1&quot;; it was changed by another program or by hand</source>
        <translation>此文件中的 PhotoFlux 配方缺少字段“%1”或该字段不可用；它被其他程序或手动改动过</translation>
    </message>
    <message>
        <source>its permissions or those of its folder do not allow it</source>
        <translation>它或其文件夹的权限不允许</translation>
    </message>
    <message>
        <source>the disk is write-protected</source>
        <translation>磁盘被写保护</translation>
    </message>
    <message>
        <source>a file, or a link that leads nowhere, stands where a folder should be</source>
        <translation>本应是文件夹的地方是一个文件，或一个无效的链接</translation>
    </message>
    <message>
        <source>the name is too long</source>
        <translation>名称太长</translation>
    </message>
    <message>
        <source>its links lead in a circle</source>
        <translation>其链接形成了循环</translation>
    </message>
    <message>
        <source>its folder does not exist or takes no files</source>
        <translation>其文件夹不存在或不接受文件</translation>
    </message>
    <message>
        <source>the disk is full, or your share of it</source>
        <translation>磁盘或你的磁盘配额已满</translation>
    </message>
    <message>
        <source>this disk or this process is not allowed a file of that size</source>
        <translation>此磁盘或此进程不允许这么大的文件</translation>
    </message>
    <message>
        <source>%1 is a folder, not a file</source>
        <translation>%1 是文件夹，不是文件</translation>
    </message>
    <message>
        <source>%1 cannot be written: its folder does not exist</source>
        <translation>无法写入 %1：其文件夹不存在</translation>
    </message>
    <message>
        <source>%1 cannot be written: its folder does not exist; it is a link to %2</source>
        <translation>无法写入 %1：其文件夹不存在；它是指向 %2 的链接</translation>
    </message>
    <message>
        <source>%1 is a device, pipe or socket, which no picture replaces</source>
        <translation>%1 是设备、管道或套接字，图片不能替换它</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>未能写入 %1：%2</translation>
    </message>
    <message>
        <source>the folder %1 does not exist</source>
        <translation>文件夹 %1 不存在</translation>
    </message>
    <message>
        <source>%1 is not a folder</source>
        <translation>%1 不是文件夹</translation>
    </message>
    <message>
        <source>nothing can be written into %1: %2; choose another folder</source>
        <translation>无法在 %1 中写入任何内容：%2；请另选文件夹</translation>
    </message>
    <message>
        <source>%1 does not exist</source>
        <translation>%1 不存在</translation>
    </message>
    <message>
        <source>%1 is not a file</source>
        <translation>%1 不是文件</translation>
    </message>
    <message>
        <source>%1 is larger than 1 GiB, more than any picture this program reads</source>
        <translation>%1 大于 1 GiB，超过本程序能读取的任何图片</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>无法读取 %1：%2</translation>
    </message>
    <message>
        <source>the mask %1 has %2x%3 pixels and the photo %4x%5; they must have the same shape</source>
        <translation>蒙版 %1 为 %2x%3 像素，照片为 %4x%5；两者形状必须相同</translation>
    </message>
    <message>
        <source>the mask %1 is black all over; white is what is made anew</source>
        <translation>蒙版 %1 全为黑色；白色部分才会重新生成</translation>
    </message>
    <message>
        <source>%1, which decodes pictures, cannot be started: %2; the installation is incomplete, or the system has no room for more processes</source>
        <translation>负责解码图片的 %1 无法启动：%2；安装不完整，或系统没有余力再启动进程</translation>
    </message>
    <message>
        <source>%1 made its decoder answer nonsense; the file is damaged or made to do harm</source>
        <translation>%1 让解码器给出了无意义的回答；文件已损坏，或蓄意为害</translation>
    </message>
    <message>
        <source>%1 takes longer than %2 seconds to decode; the file is damaged or made to do so</source>
        <translation>解码 %1 超过 %2 秒；文件已损坏，或蓄意如此</translation>
    </message>
    <message>
        <source>%1 was not opened: its decoder cannot lock itself in on this system, and pictures of unknown origin are not read without</source>
        <translation>%1 没有打开：在这个系统上解码器无法把自己锁住，而来历不明的图片只在锁住时读取</translation>
    </message>
    <message>
        <source>%1 ended its decoder (%2); the file is damaged, made to do harm, or takes more than the %3 MiB of memory allowed</source>
        <translation>%1 使解码器终止（%2）；文件已损坏、蓄意为害，或占用超过允许的 %3 MiB 内存</translation>
    </message>
    <message>
        <source>%1, which decodes pictures, does not exist; the installation is incomplete</source>
        <translation>负责解码图片的 %1 不存在；安装不完整</translation>
    </message>
    <message>
        <source>%1 is larger than 16 MiB, more than any sidecar</source>
        <translation>%1 超过 16 MiB，比任何附属文件都大</translation>
    </message>
    <message>
        <source>there is not enough memory for the pixels of %1</source>
        <translation>内存不足，放不下 %1 的像素</translation>
    </message>
    <message>
        <source>%1 is HEIC or AVIF, which this build of the program does not read</source>
        <translation>%1 是 HEIC 或 AVIF，此版本的程序不读取</translation>
    </message>
    <message>
        <source>the metadata of %1 cannot be read: %2</source>
        <translation>%1 的元数据无法读取：%2</translation>
    </message>
    <message>
        <source>the sidecar of %1 cannot be read; it is damaged or no XMP</source>
        <translation>%1 的附属文件无法读取；它已损坏，或不是 XMP</translation>
    </message>
    <message>
        <source>%1 is empty</source>
        <translation>%1 是空的</translation>
    </message>
    <message>
        <source>%1 is damaged: %2</source>
        <translation>%1 已损坏：%2</translation>
    </message>
    <message>
        <source>%1 has %2×%3 pixels, more than the %4 megapixels and %5 pixels a side allowed</source>
        <translation>%1 有 %2×%3 像素，超过允许的 %4 百万像素和每边 %5 像素</translation>
    </message>
    <message>
        <source>%1 was cut off: its lower part is missing</source>
        <translation>%1 不完整：缺少下半部分</translation>
    </message>
    <message>
        <source>%1 takes more than the %2 MiB of memory allowed for decoding</source>
        <translation>%1 解码时占用超过允许的 %2 MiB 内存</translation>
    </message>
    <message>
        <source>%1 cannot be decoded; it is damaged or was cut off</source>
        <translation>%1 无法解码；它已损坏或不完整</translation>
    </message>
    <message>
        <source>%1 is a camera&apos;s raw file, which this build of the program does not read</source>
        <translation>%1 是相机的 RAW 文件，此版本的程序不读取</translation>
    </message>
    <message>
        <source>the metadata could not be written</source>
        <translation>元数据无法写入</translation>
    </message>
    <message>
        <source>what %1 says of itself cannot be written into the new picture: %2; choose less of it</source>
        <translation>%1 对自身的说明无法写入新图片：%2；请少选一些</translation>
    </message>
    <message>
        <source>there is no room to lay out a large photo in %1: %2</source>
        <translation>%1 中没有空间展开一张大照片：%2</translation>
    </message>
    <message>
        <source>there is not enough memory to lay out a photo</source>
        <translation>内存不足，无法展开照片</translation>
    </message>
    <message>
        <source>a photo&apos;s lines do not fit its size</source>
        <translation>照片的行数与其尺寸不符</translation>
    </message>
</context>
<context>
    <name>importing</name>
    <message>
        <source>its name is no text</source>
        <translation>它的名称不是文本</translation>
    </message>
    <message>
        <source>the folder %1 cannot be read: %2</source>
        <translation>文件夹 %1 无法读取：%2</translation>
    </message>
    <message>
        <source>the name of %1 is no text in UTF-8; give the file another name</source>
        <translation>%1 的名称不是 UTF-8 文本；请给文件换一个名称</translation>
    </message>
    <message>
        <source>%1 does not exist</source>
        <translation>%1 不存在</translation>
    </message>
    <message>
        <source>%1 is not a file</source>
        <translation>%1 不是文件</translation>
    </message>
    <message>
        <source>the disk of %1 is too full for these photos: %2 MB more are needed; make room or leave the photos in place</source>
        <translation>%1 所在的磁盘放不下这些照片：还需要 %2 MB；请腾出空间，或把照片留在原处</translation>
    </message>
    <message>
        <source>%1 is in the library, and the original stays: it has changed since, or its folder is write-protected</source>
        <translation>%1 已在图库中，原文件保留：它之后有过改动，或者它的文件夹有写保护</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 无法读取：%2</translation>
    </message>
    <message>
        <source>another import into %1 is running; wait until it has ended</source>
        <translation>另一个向 %1 的导入正在进行；请等它结束</translation>
    </message>
    <message>
        <source>%1 changed while it was read; import it again when it is finished</source>
        <translation>%1 在读取时发生了变化；等它完成后再导入</translation>
    </message>
</context>
<context>
    <name>jobs</name>
    <message>
        <source>a job must be for at least one picture</source>
        <translation>一个任务至少要生成一张图片</translation>
    </message>
    <message>
        <source>there is no job %1 in the queue</source>
        <translation>队列中没有任务 %1</translation>
    </message>
    <message>
        <source>job %1 cannot be read any more; remove it</source>
        <translation>任务 %1 已无法读取；请将其移除</translation>
    </message>
    <message>
        <source>storing the picture was cancelled</source>
        <translation>图片的保存被取消</translation>
    </message>
    <message>
        <source>the engine ended the job without all its pictures</source>
        <translation>引擎结束了任务，但没有生成全部图片</translation>
    </message>
    <message>
        <source>job %1 cannot be read any more: %2</source>
        <translation>任务 %1 已无法读取：%2</translation>
    </message>
    <message>
        <source>locking %1</source>
        <translation>锁定 %1 </translation>
    </message>
    <message>
        <source>another PhotoFlux is running with the queue %1</source>
        <translation>另一个 PhotoFlux 正在使用队列 %1</translation>
    </message>
    <message>
        <source>writing %1</source>
        <translation>写入 %1 </translation>
    </message>
    <message>
        <source>the prompt or the model&apos;s path is not valid UTF-8</source>
        <translation>提示词或模型路径不是有效的 UTF-8</translation>
    </message>
    <message>
        <source>nobody here reads photos</source>
        <translation>这里没有读取照片的部分</translation>
    </message>
    <message>
        <source>nobody here reads data sets</source>
        <translation>这里没有读取数据集的部分</translation>
    </message>
    <message>
        <source>training went on from its checkpoint %1 times without getting further: %2</source>
        <translation>训练从检查点继续了 %1 次，但没有进展：%2</translation>
    </message>
</context>
<context>
    <name>kernels</name>
    <message>
        <source>%1 could not be compiled for this graphics card: %2</source>
        <translation>无法为此显卡编译 %1：%2</translation>
    </message>
    <message>
        <source>NVIDIA&apos;s run-time compiler is not there (%1)</source>
        <translation>没有 NVIDIA 的运行时编译器（%1）</translation>
    </message>
    <message>
        <source>this LibTorch does not name its streams</source>
        <translation>此 LibTorch 不提供它的流（stream）</translation>
    </message>
    <message>
        <source>LibTorch&apos;s own operations are used in place of faster ones for this graphics card: %1</source>
        <translation>使用 LibTorch 自带的运算，而不是适合此显卡的更快运算：%1</translation>
    </message>
    <message>
        <source>NVIDIA&apos;s driver is not there (%1)</source>
        <translation>没有 NVIDIA 的驱动程序（%1）</translation>
    </message>
    <message>
        <source>NVIDIA&apos;s driver says: %1</source>
        <translation>NVIDIA 的驱动程序报告：%1</translation>
    </message>
</context>
<context>
    <name>library</name>
    <message>
        <source>changing %1</source>
        <translation>修改 %1 </translation>
    </message>
    <message>
        <source>there is no picture %1 in %2</source>
        <translation>%2 中没有图片 %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a folder that can be opened</source>
        <translation>“%1”不是能打开的文件夹</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be an absolute path</source>
        <translation>“%1”必须是绝对路径</translation>
    </message>
    <message>
        <source>reading %1</source>
        <translation>读取 %1 </translation>
    </message>
    <message>
        <source>an album needs a name</source>
        <translation>相册需要一个名称</translation>
    </message>
    <message>
        <source>there is an album &quot;%1&quot; already</source>
        <translation>已经有名为“%1”的相册</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a smart album: what it shows follows its search</source>
        <translation>“%1”是智能相册：它显示的内容由搜索决定</translation>
    </message>
    <message>
        <source>a smart album needs a search</source>
        <translation>智能相册需要一个搜索</translation>
    </message>
    <message>
        <source>an album that is filled by hand has no search</source>
        <translation>手工填充的相册没有搜索</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 无法写入：%2</translation>
    </message>
    <message>
        <source>the backup needs %1 MB more in %2, where %3 MB are free</source>
        <translation>备份还需要 %2 中的 %1 MB，那里空闲 %3 MB</translation>
    </message>
    <message>
        <source>locking %1</source>
        <translation>锁定 %1</translation>
    </message>
    <message>
        <source>another backup is being made in %1 right now</source>
        <translation>%1 中正在进行另一次备份</translation>
    </message>
    <message>
        <source>%1 cannot hold backups: it must be an absolute path outside the library</source>
        <translation>%1 不能存放备份：它必须是图库之外的绝对路径</translation>
    </message>
    <message>
        <source>there is no photo %1 in %2</source>
        <translation>%2 中没有照片 %1</translation>
    </message>
    <message>
        <source>there is no album %1 in %2</source>
        <translation>%2 中没有相册 %1</translation>
    </message>
    <message>
        <source>there is no version %1 in %2</source>
        <translation>%2 中没有版本 %1</translation>
    </message>
    <message>
        <source>a version needs a name</source>
        <translation>版本需要一个名称</translation>
    </message>
    <message>
        <source>this photo has a version named &quot;%1&quot; already</source>
        <translation>这张照片已经有名为“%1”的版本</translation>
    </message>
    <message>
        <source>the history of photo %1 has no step %2</source>
        <translation>照片 %1 的历史中没有第 %2 步</translation>
    </message>
    <message>
        <source>a rating of %1 is not possible; it goes from 0 to 5</source>
        <translation>评分不能是 %1；评分从 0 到 5</translation>
    </message>
    <message>
        <source>a tag needs at least one letter</source>
        <translation>标签至少需要一个字母</translation>
    </message>
    <message>
        <source>%1 cannot be read</source>
        <translation>%1 无法读取</translation>
    </message>
    <message>
        <source>%1 cannot be written: the disk is full, gone or write-protected</source>
        <translation>%1 无法写入：磁盘已满、不在或有写保护</translation>
    </message>
    <message>
        <source>%1 came back from the disk other than it was written; the disk may be failing</source>
        <translation>%1 从磁盘读回的内容与写入的不同；磁盘可能正在损坏</translation>
    </message>
    <message>
        <source>%1 is not there: the folder is no backup, or one that was not finished</source>
        <translation>%1 不在那里：这个文件夹不是备份，或者备份没有完成</translation>
    </message>
    <message>
        <source>%1 is damaged; another backup may be whole</source>
        <translation>%1 已损坏；另一个备份也许完好</translation>
    </message>
    <message>
        <source>at character %1: there is no field &quot;%2&quot;; there are %3. Words with a colon go into quotes</source>
        <translation>第 %1 个字符处：没有字段“%2”；有 %3。带冒号的词要放进引号</translation>
    </message>
    <message>
        <source>at character %1: &quot;%2&quot; is nothing that %3: can be; it can be %4</source>
        <translation>第 %1 个字符处：“%2”不能用于 %3:；可以是 %4</translation>
    </message>
    <message>
        <source>at character %1: &quot;%2&quot; is nothing that %3: can be; write %4</source>
        <translation>第 %1 个字符处：“%2”不能用于 %3:；请写 %4</translation>
    </message>
    <message>
        <source>%1 is damaged or gone; another backup may be whole</source>
        <translation>%1 已损坏或不在；另一个备份也许完好</translation>
    </message>
    <message>
        <source>the library needs %1 MB in %2, where %3 MB are free</source>
        <translation>图库需要 %2 中的 %1 MB，那里空闲 %3 MB</translation>
    </message>
    <message>
        <source>%1 of %2 files of the backup are damaged or gone (%3); another backup may be whole, or all the others can be restored without them</source>
        <translation>备份的 %2 个文件中有 %1 个已损坏或不在（%3）；另一个备份也许完好，也可以不含它们恢复其余全部</translation>
    </message>
    <message>
        <source>%1 cannot be moved aside: %2</source>
        <translation>%1 无法移开：%2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be an absolute path of a folder</source>
        <translation>“%1”必须是文件夹的绝对路径</translation>
    </message>
    <message>
        <source>there is a library in %1 that works; move it away to restore another there</source>
        <translation>%1 中有一个可用的图库；请先把它移走，再在那里恢复另一个</translation>
    </message>
    <message>
        <source>%1 cannot get its name %2: %3</source>
        <translation>%1 无法得到名称 %2：%3</translation>
    </message>
    <message>
        <source>album &quot;%1&quot; is found by a search that leads back to itself</source>
        <translation>相册“%1”的搜索绕回到它自己</translation>
    </message>
    <message>
        <source>opening %1</source>
        <translation>正在打开 %1</translation>
    </message>
    <message>
        <source>using %1</source>
        <translation>正在使用 %1</translation>
    </message>
    <message>
        <source>the folder for backups, %1, is not there; connect its disk or choose another folder</source>
        <translation>备份文件夹 %1 不在；请连接它所在的磁盘，或选择另一个文件夹</translation>
    </message>
    <message>
        <source>a person&apos;s name needs at least one letter</source>
        <translation>人物的名字至少需要一个字</translation>
    </message>
    <message>
        <source>there is no face %1 in %2</source>
        <translation>%2 中没有人脸 %1</translation>
    </message>
    <message>
        <source>there is no person %1 in %2</source>
        <translation>%2 中没有人物 %1</translation>
    </message>
</context>
<context>
    <name>likeness</name>
    <message>
        <source>&quot;model_type&quot; must be dinov2, clip or clip_vision_model</source>
        <translation>&quot;model_type&quot; 必须是 dinov2、clip 或 clip_vision_model</translation>
    </message>
    <message>
        <source>DINOv2 giant is not read; use small, base or large</source>
        <translation>不读取 DINOv2 giant；请使用 small、base 或 large</translation>
    </message>
    <message>
        <source>&quot;hidden_act&quot; must be quick_gelu or gelu</source>
        <translation>“hidden_act”必须是 quick_gelu 或 gelu</translation>
    </message>
    <message>
        <source>&quot;hidden_size&quot; must be a multiple of &quot;num_attention_heads&quot;</source>
        <translation>“hidden_size”必须是“num_attention_heads”的倍数</translation>
    </message>
</context>
<context>
    <name>lora</name>
    <message>
        <source>%1 does not fit this model: %2 %3. It was made for another model, or for one of another size</source>
        <translation>%1 不适合这个模型：%2 %3。它是为其他模型或其他尺寸的模型制作的</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1 and %2 more (%3)</source>
        <translation>%1 以及另外 %2 个（%3）</translation>
    </message>
    <message>
        <source>%1: %2 of its %3 tensors have no effect: %4</source>
        <translation>%1：%3 个张量中有 %2 个不起作用：%4</translation>
    </message>
    <message>
        <source>its other half is missing or has another rank</source>
        <translation>缺少另一半，或秩不同</translation>
    </message>
    <message>
        <source>it is made for a layer of %1, and this model&apos;s has %2</source>
        <translation>它为 %1 的层制作，而这个模型的层是 %2</translation>
    </message>
    <message>
        <source>its alpha is no single number</source>
        <translation>它的 alpha 不是单个数字</translation>
    </message>
    <message>
        <source>its bias has another length than the layer</source>
        <translation>它的偏置长度与层不同</translation>
    </message>
    <message>
        <source>its DoRA lengths fit neither rows nor columns of the layer</source>
        <translation>它的 DoRA 长度既不符合层的行也不符合列</translation>
    </message>
    <message>
        <source>it is quantised, which PhotoFlux does not read in a LoRA</source>
        <translation>它是量化的，PhotoFlux 不读取量化的 LoRA</translation>
    </message>
    <message>
        <source>PhotoFlux does not know what it is for</source>
        <translation>PhotoFlux 不知道它的用途</translation>
    </message>
    <message>
        <source>this model has no such layer</source>
        <translation>这个模型没有这一层</translation>
    </message>
    <message>
        <source>the file holds the same twice</source>
        <translation>文件中有重复内容</translation>
    </message>
    <message>
        <source>%1 is no LoRA: none of its %2 tensors has a name that a LoRA&apos;s has</source>
        <translation>%1 不是 LoRA：它的 %2 个张量都没有 LoRA 的名称</translation>
    </message>
    <message>
        <source>%1 holds values that are not finite in %2: its training went wrong or the file is damaged</source>
        <translation>%1 的 %2 中有非有限的数值：训练出了问题，或文件已损坏</translation>
    </message>
    <message>
        <source>%1 changes all of %2, which a LoRA holds only in part; say with --rank or --keep how much of it is to stay</source>
        <translation>%1 改变整个 %2，而 LoRA 只能容纳其中一部分；请用 --rank 或 --keep 指定保留多少</translation>
    </message>
    <message>
        <source>%1 is a DoRA (%2): what it does depends on the weights of its model, so that no LoRA is the same</source>
        <translation>%1 是 DoRA（%2）：它的作用取决于所用模型的权重，因此没有与之等同的 LoRA</translation>
    </message>
    <message>
        <source>%1 changes the bias of %2, which the layouts of kohya and diffusers do not hold</source>
        <translation>%1 改变 %2 的偏置，而 kohya 和 diffusers 的格式无法保存偏置</translation>
    </message>
    <message>
        <source>%1 and %2 are for models of different sizes: %3 has %4 inputs in one and %5 in the other, or other outputs</source>
        <translation>%1 和 %2 适用于不同大小的模型：%3 在前者中有 %4 个输入，在后者中有 %5 个，或输出不同</translation>
    </message>
    <message>
        <source>values of %1 are too large for %2; write it in bf16 or fp32</source>
        <translation>%1 的数值对 %2 来说太大；请以 bf16 或 fp32 写出</translation>
    </message>
    <message>
        <source>%1 is no LoRA for FLUX.1: %2 %3. It was made for another kind of model</source>
        <translation>%1 不是 FLUX.1 的 LoRA：%2 %3。它是为另一种模型制作的</translation>
    </message>
</context>
<context>
    <name>models</name>
    <message>
        <source>&quot;scaling_factor&quot; must not be 0</source>
        <translation>“scaling_factor”不能为 0</translation>
    </message>
    <message>
        <source>&quot;block_out_channels&quot; has more than 8 levels</source>
        <translation>“block_out_channels”超过 8 级</translation>
    </message>
    <message>
        <source>&quot;block_out_channels&quot; must be multiples of &quot;norm_num_groups&quot;</source>
        <translation>“block_out_channels”必须是“norm_num_groups”的倍数</translation>
    </message>
    <message>
        <source>&quot;hidden_act&quot; must be quick_gelu or gelu</source>
        <translation>“hidden_act”必须是 quick_gelu 或 gelu</translation>
    </message>
    <message>
        <source>&quot;hidden_size&quot; must be a multiple of &quot;num_attention_heads&quot;</source>
        <translation>“hidden_size”必须是“num_attention_heads”的倍数</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a whole number from %2 to %3</source>
        <translation>“%1”必须是 %2 到 %3 的整数</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a number</source>
        <translation>“%1”必须是数字</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be true or false</source>
        <translation>“%1”必须是 true 或 false</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be text</source>
        <translation>“%1”必须是文本</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must hold whole numbers from %2 to %3</source>
        <translation>“%1”必须包含 %2 到 %3 的整数</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a list of whole numbers</source>
        <translation>“%1”必须是整数列表</translation>
    </message>
    <message>
        <source>%1: %2; the file is damaged or describes a network that is not FLUX.1</source>
        <translation>%1：%2；文件已损坏，或描述的不是 FLUX.1 网络</translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation>缺少 %1</translation>
    </message>
    <message>
        <source>%1 (%2): %3; the file is incomplete, or of a model that is not FLUX.1</source>
        <translation>%1（%2）：%3；文件不完整，或属于非 FLUX.1 的模型</translation>
    </message>
    <message>
        <source>its heads have %1 channels, where FLUX.1&apos;s have 128</source>
        <translation>其注意力头有 %1 个通道，而 FLUX.1 是 128 个</translation>
    </message>
    <message>
        <source>its width is no multiple of 128</source>
        <translation>其宽度不是 128 的倍数</translation>
    </message>
    <message>
        <source>it has no encoder</source>
        <translation>它没有编码器</translation>
    </message>
    <message>
        <source>its numbers of channels are no multiples of 32</source>
        <translation>其通道数不是 32 的倍数</translation>
    </message>
    <message>
        <source>its width is no multiple of 64</source>
        <translation>其宽度不是 64 的倍数</translation>
    </message>
    <message>
        <source>its heads do not divide its width</source>
        <translation>其注意力头数不能整除宽度</translation>
    </message>
    <message>
        <source>it has too few position buckets</source>
        <translation>其位置分桶太少</translation>
    </message>
    <message>
        <source>%1 has shape %2 where the configuration asks for %3</source>
        <translation>%1 的形状是 %2，而配置要求 %3</translation>
    </message>
    <message>
        <source>%1: %2 (and %3 more tensors do not fit); configuration and weights belong to different models, or the download is incomplete</source>
        <translation>%1：%2（另有 %3 个张量不匹配）；配置与权重属于不同的模型，或下载不完整</translation>
    </message>
    <message>
        <source>%1: %2; configuration and weights belong to different models, or the download is incomplete</source>
        <translation>%1：%2；配置与权重属于不同的模型，或下载不完整</translation>
    </message>
    <message>
        <source>&quot;feed_forward_proj&quot; must be gated-gelu, as in T5 v1.1</source>
        <translation>“feed_forward_proj”必须是 gated-gelu，与 T5 v1.1 一样</translation>
    </message>
    <message>
        <source>&quot;relative_attention_max_distance&quot; is too small</source>
        <translation>“relative_attention_max_distance”太小</translation>
    </message>
    <message>
        <source>&quot;patch_size&quot; must be 1</source>
        <translation>“patch_size”必须是 1</translation>
    </message>
    <message>
        <source>&quot;axes_dims_rope&quot; must have three entries</source>
        <translation>“axes_dims_rope”必须有三项</translation>
    </message>
    <message>
        <source>&quot;axes_dims_rope&quot; must add up to &quot;attention_head_dim&quot;</source>
        <translation>“axes_dims_rope”之和必须等于“attention_head_dim”</translation>
    </message>
    <message>
        <source>&quot;axes_dims_rope&quot; must be even numbers</source>
        <translation>“axes_dims_rope”必须是偶数</translation>
    </message>
</context>
<context>
    <name>modelstore</name>
    <message>
        <source>the file is larger than 1 MiB</source>
        <translation>文件大于 1 MiB</translation>
    </message>
    <message>
        <source>the file is not UTF-8</source>
        <translation>文件不是 UTF-8</translation>
    </message>
    <message>
        <source>a line is indented that belongs to no section</source>
        <translation>有一行缩进，但不属于任何节</translation>
    </message>
    <message>
        <source>%1, line %2: %3; PhotoFlux reads sections with `key: path` and `key: |` lists only</source>
        <translation>%1，第 %2 行：%3；PhotoFlux 只读取含有 `键: 路径` 和 `键: |` 列表的节</translation>
    </message>
    <message>
        <source>a tab stands where spaces belong</source>
        <translation>应为空格的地方是制表符</translation>
    </message>
    <message>
        <source>a line has no key</source>
        <translation>有一行没有键</translation>
    </message>
    <message>
        <source>a key is not made of letters, digits, _, - and .</source>
        <translation>有一个键不是由字母、数字、_、- 和 . 组成</translation>
    </message>
    <message>
        <source>no space follows the colon</source>
        <translation>冒号后没有空格</translation>
    </message>
    <message>
        <source>a value stands outside a section</source>
        <translation>有一个值在节之外</translation>
    </message>
    <message>
        <source>the section %1 stands there twice</source>
        <translation>节 %1 出现了两次</translation>
    </message>
    <message>
        <source>a line is not indented as those before it</source>
        <translation>有一行的缩进与前面的不同</translation>
    </message>
    <message>
        <source>the key %1 stands there twice</source>
        <translation>键 %1 出现了两次</translation>
    </message>
    <message>
        <source>base_path must be one path</source>
        <translation>base_path 必须是一个路径</translation>
    </message>
    <message>
        <source>a text in quotes is not closed, or has escapes in it</source>
        <translation>引号中的文本没有闭合，或含有转义</translation>
    </message>
    <message>
        <source>a value is of a kind that is not read</source>
        <translation>有一个值的类型无法读取</translation>
    </message>
    <message>
        <source>a value has a colon in it and no quotes</source>
        <translation>有一个值含有冒号却没有引号</translation>
    </message>
    <message>
        <source>%1 cannot be read</source>
        <translation>无法读取 %1</translation>
    </message>
    <message>
        <source>%1 is a part of FLUX.1 (%2) but no model; name the file of a transformer or a whole model</source>
        <translation>%1 是 FLUX.1 的一部分（%2），但不是模型；请指定 transformer 或完整模型的文件</translation>
    </message>
    <message>
        <source>there is no model at %1</source>
        <translation>%1 处没有模型</translation>
    </message>
    <message>
        <source>the folder %1 is no FLUX model: it has no %2; a download may be incomplete, or the model lies in a folder inside it</source>
        <translation>文件夹 %1 不是 FLUX 模型：其中没有 %2；可能下载不完整，或模型在里面的某个文件夹中</translation>
    </message>
    <message>
        <source>the name of the model is empty</source>
        <translation>模型名称为空</translation>
    </message>
    <message>
        <source>there is no model named &quot;%1&quot;; no model is installed here: the installation is incomplete, or give a model&apos;s folder</source>
        <translation>没有名为“%1”的模型；这里没有安装任何模型：安装不完整，或请指定模型的文件夹</translation>
    </message>
    <message>
        <source>there is no model named &quot;%1&quot;; installed are: %2</source>
        <translation>没有名为“%1”的模型；已安装：%2</translation>
    </message>
    <message>
        <source>the folder %1 cannot be made: %2</source>
        <translation>无法创建文件夹 %1：%2</translation>
    </message>
    <message>
        <source>there is no folder %1</source>
        <translation>没有文件夹 %1</translation>
    </message>
    <message>
        <source>%1 holds no models: give the folder of a ComfyUI installation, its models folder, or one with diffusers folders or weight files</source>
        <translation>%1 中没有模型：请指定 ComfyUI 安装的文件夹、其模型文件夹，或含有 diffusers 文件夹或权重文件的文件夹</translation>
    </message>
    <message>
        <source>%1 was not added</source>
        <translation>%1 没有添加过</translation>
    </message>
    <message>
        <source>the list of models that can be fetched is missing: the installation is incomplete</source>
        <translation>缺少可下载模型的列表：安装不完整</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>无法读取 %1：%2</translation>
    </message>
    <message>
        <source>%1 is no list of models: %2 is missing or wrong</source>
        <translation>%1 不是模型列表：%2 缺失或有误</translation>
    </message>
    <message>
        <source>the connection to %1 broke off</source>
        <translation>与 %1 的连接中断了</translation>
    </message>
    <message>
        <source>%1 sends another part of %2 than was asked for</source>
        <translation>%1 发来的 %2 的部分不是所请求的</translation>
    </message>
    <message>
        <source>%1 gives %2 to known users only: accept the licence on its page there, make a token in your account, and give it to PhotoFlux</source>
        <translation>%1 只向已登录的用户提供 %2：请在那里的页面上接受许可证，在你的账户中创建访问令牌，并将其提供给 PhotoFlux</translation>
    </message>
    <message>
        <source>%1 does not know the token: it may have been revoked or mistyped; make a new one in your account there</source>
        <translation>%1 不认识该访问令牌：它可能已被撤销或输入有误；请在那里的账户中新建一个</translation>
    </message>
    <message>
        <source>%1 refuses %2: the account of the token has not accepted its licence yet, or the token may not read it; open its page there and accept</source>
        <translation>%1 拒绝提供 %2：访问令牌所属的账户尚未接受其许可证，或该访问令牌无权读取它；请在那里打开其页面并接受</translation>
    </message>
    <message>
        <source>%1 has no %2 in %3</source>
        <translation>%1 的 %3 中没有 %2</translation>
    </message>
    <message>
        <source>%1 is busy (%2)</source>
        <translation>%1 正忙（%2）</translation>
    </message>
    <message>
        <source>%1 has trouble of its own (%2)</source>
        <translation>%1 自身出了问题（%2）</translation>
    </message>
    <message>
        <source>%1 refuses %2 (%3)</source>
        <translation>%1 拒绝提供 %2（%3）</translation>
    </message>
    <message>
        <source>%1 gives another file as %2 than PhotoFlux knows: it was replaced there, or damaged on its way; nothing was installed</source>
        <translation>%1 提供的 %2 与 PhotoFlux 所知的文件不同：它在那里被替换，或在传输途中损坏；没有安装任何内容</translation>
    </message>
    <message>
        <source>%1 gives another file as %2 than PhotoFlux knows: it has %3 bytes instead of %4; nothing was installed</source>
        <translation>%1 提供的 %2 与 PhotoFlux 所知的文件不同：它有 %3 字节，而不是 %4 字节；没有安装任何内容</translation>
    </message>
    <message>
        <source>%1 was not found: is this machine connected to the internet?</source>
        <translation>找不到 %1：这台机器连接到互联网了吗？</translation>
    </message>
    <message>
        <source>%1 refused the connection</source>
        <translation>%1 拒绝了连接</translation>
    </message>
    <message>
        <source>%1 sent nothing for too long</source>
        <translation>%1 太久没有发送任何数据</translation>
    </message>
    <message>
        <source>no safe connection to %1 (%2): a wrong clock or a proxy that listens in may be the cause</source>
        <translation>无法与 %1 建立安全连接（%2）：可能是时钟不准，或有代理在窃听</translation>
    </message>
    <message>
        <source>the connection to %1 failed: %2</source>
        <translation>与 %1 的连接失败：%2</translation>
    </message>
    <message>
        <source>%1 redirects to no address</source>
        <translation>%1 的重定向没有给出地址</translation>
    </message>
    <message>
        <source>%1 redirects to %2 without encryption, which is not followed</source>
        <translation>%1 重定向到 %2 但不加密，因此不予跟随</translation>
    </message>
    <message>
        <source>%1 redirects without end</source>
        <translation>%1 无休止地重定向</translation>
    </message>
    <message>
        <source>%1 is under the %2 (%3), which is to be accepted first</source>
        <translation>%1 采用许可证 %2（%3），需要先接受它</translation>
    </message>
    <message>
        <source>the files need %1 MB in %2, and %3 MB are free there: make room, or choose another folder for models</source>
        <translation>这些文件需要 %1 MB，存放在 %2，而那里剩余 %3 MB：请腾出空间，或另选一个模型文件夹</translation>
    </message>
    <message>
        <source>%1 cannot be removed: %2</source>
        <translation>无法移除 %1：%2</translation>
    </message>
    <message>
        <source>the folder %1 takes no files</source>
        <translation>无法在文件夹 %1 中存放文件</translation>
    </message>
    <message>
        <source>another program is fetching %1 already</source>
        <translation>另一个程序已在下载 %1</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>无法写入 %1：%2</translation>
    </message>
    <message>
        <source>%1 does not exist</source>
        <translation>%1 不存在</translation>
    </message>
    <message>
        <source>the system&apos;s keychain is closed to PhotoFlux (%1)</source>
        <translation>系统钥匙串不对 PhotoFlux 开放（%1）</translation>
    </message>
    <message>
        <source>the system&apos;s keychain cannot be used (%1); the environment variable HF_TOKEN can hold the token instead</source>
        <translation>无法使用系统钥匙串（%1）；可改用环境变量 HF_TOKEN 存放访问令牌</translation>
    </message>
    <message>
        <source>there is no LoRA named &quot;%1&quot;, and none lies in the folders that PhotoFlux knows; give its path, or put it into %2</source>
        <translation>没有名为“%1”的 LoRA，PhotoFlux 所知的文件夹中也没有任何 LoRA；请给出路径，或放入 %2</translation>
    </message>
    <message>
        <source>there is no LoRA named &quot;%1&quot;; there are: %2</source>
        <translation>没有名为“%1”的 LoRA；现有：%2</translation>
    </message>
    <message>
        <source>%1 is for FLUX.1, and no model of that kind is installed; &quot;photoflux models download flux1-schnell-q4&quot; fetches one, --model names one that lies elsewhere</source>
        <translation>%1 适用于 FLUX.1，而没有安装这类模型；“photoflux models download flux1-schnell-q4”可以下载一个，--model 可指定位于别处的模型</translation>
    </message>
    <message>
        <source>%1 is for a model of width %2, and none of that width is installed</source>
        <translation>%1 适用于宽度为 %2 的模型，而没有安装该宽度的模型</translation>
    </message>
    <message>
        <source>the list of downloads %1 cannot be written: %2</source>
        <translation>无法写入下载列表 %1：%2</translation>
    </message>
    <message>
        <source>nothing named &quot;%1&quot; can be fetched</source>
        <translation>没有名为“%1”的可下载内容</translation>
    </message>
    <message>
        <source>%1 is no image encoder: a folder with config.json and model.safetensors of a DINOv2 or CLIP is wanted; &quot;photoflux models download dinov2-small&quot; fetches one</source>
        <translation>%1 不是图像编码器：需要一个含有 DINOv2 或 CLIP 的 config.json 与 model.safetensors 的文件夹；&quot;photoflux models download dinov2-small&quot; 可下载一个</translation>
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
    <message>
        <source>the LoRA %1 is not the file that made the original, so the picture differs</source>
        <translation>LoRA %1 不是生成原图时的文件，因此图片会不同</translation>
    </message>
</context>
<context>
    <name>photoflux::cli::TrainingCommand</name>
    <message>
        <source>Stopping at a checkpoint; press Ctrl-C again to end at once.</source>
        <translation>正在检查点处停止；再按一次 Ctrl-C 立即结束。</translation>
    </message>
    <message>
        <source>Stopped. A checkpoint is kept: the same command goes on from it.</source>
        <translation>已停止。检查点已保留：再次运行同一命令即可从那里继续。</translation>
    </message>
    <message>
        <source>Cancelled before training began.</source>
        <translation>已在训练开始前取消。</translation>
    </message>
    <message>
        <source>%1 steps will take about %2 min and %3 of memory; the time is corrected while it runs.</source>
        <translation>%1 步约需 %2 分钟和 %3 内存；运行时会修正时间。</translation>
    </message>
    <message>
        <source>%1 steps will take %2 of memory; how long, is said while it runs.</source>
        <translation>%1 步需要 %2 内存；所需时间在运行时给出。</translation>
    </message>
    <message>
        <source>Loading the model</source>
        <translation>正在加载模型</translation>
    </message>
    <message>
        <source>Making pictures of what the model knows, %1 of %2</source>
        <translation>正在生成模型已有知识的图片，%1，共 %2</translation>
    </message>
    <message>
        <source>Reading photos and captions, %1 of %2</source>
        <translation>正在读取照片和说明文字，%1，共 %2</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>第 %1 步，共 %2 步</translation>
    </message>
    <message>
        <source>loss %1</source>
        <translation>损失 %1</translation>
    </message>
    <message>
        <source>Making sample pictures, %1 of %2</source>
        <translation>正在生成样图，%1，共 %2</translation>
    </message>
    <message>
        <source>Proving what was learned</source>
        <translation>正在验证学到的内容</translation>
    </message>
    <message>
        <source>likeness %1</source>
        <translation>相似度 %1</translation>
    </message>
    <message>
        <source>%1 Training goes on from its last checkpoint.</source>
        <translation>%1 训练将从最后的检查点继续。</translation>
    </message>
    <message>
        <source>Done. Try: photoflux generate &quot;photo of %1 …&quot; --lora %2</source>
        <translation>完成。试试：photoflux generate &quot;photo of %1 …&quot; --lora %2</translation>
    </message>
    <message>
        <source>the model did not learn the subject; add photos that differ more, or train longer</source>
        <translation>模型没有学会主体；请添加差异更大的照片，或延长训练</translation>
    </message>
    <message>
        <source>%1 is there already and was not trained on this data set; choose another --name or --out</source>
        <translation>%1 已存在，且不是用这个数据集训练的；请换一个 --name 或 --out</translation>
    </message>
    <message>
        <source>%1 photos are learned, %2 are held out to measure likeness.</source>
        <translation>学习 %1 张照片，留出 %2 张用于测量相似度。</translation>
    </message>
    <message>
        <source>with fewer than 6 photos none is held out: likeness is measured against those that are learned</source>
        <translation>照片少于 6 张时不留出照片：相似度以所学习的照片来测量</translation>
    </message>
</context>
<context>
    <name>photoflux::editor::EditBatch</name>
    <message>
        <source>Photo %1</source>
        <translation>照片 %1</translation>
    </message>
</context>
<context>
    <name>photoflux::editor::FilterList</name>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
</context>
<context>
    <name>photoflux::editor::PhotoEdits</name>
    <message>
        <source>Back to the original</source>
        <translation>恢复原件</translation>
    </message>
    <message>
        <source>No change</source>
        <translation>没有变化</translation>
    </message>
    <message>
        <source>%1 and more</source>
        <translation>%1 等</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>原件</translation>
    </message>
    <message>
        <source>First version</source>
        <translation>第一个版本</translation>
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
        <source>The model “%1” that made this picture is not here. Add its folder under Model, then try again.</source>
        <translation>生成这张图片的模型“%1”不在这里。请在“模型”中添加它的文件夹，然后重试。</translation>
    </message>
    <message>
        <source>This picture was made from the photo “%1” with a mask. Choose both under “Photo to work from”, then try again.</source>
        <translation>这张图片由照片“%1”和蒙版生成。请在“作为起点的照片”下选择这两者，然后重试。</translation>
    </message>
    <message>
        <source>This picture was made from the photo “%1”. Choose it under “Photo to work from”, then try again.</source>
        <translation>这张图片由照片“%1”生成。请在“作为起点的照片”下选择它，然后重试。</translation>
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
    <name>photoflux::libraryscreen::GridLines</name>
    <message>
        <source>MMMM yyyy</source>
        <comment>format of a month</comment>
        <translation>yyyy年M月</translation>
    </message>
</context>
<context>
    <name>photoflux::libraryscreen::ImportRun</name>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>新增 %n 张</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already there</source>
        <translation>
            <numerusform>%n 个已在库中</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of these in the trash</source>
        <translation>
            <numerusform>其中 %n 个在回收站</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be read:</source>
        <translation>
            <numerusform>%n 个无法读取：</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n came in with something amiss:</source>
        <translation>
            <numerusform>%n 个已导入但有问题：</numerusform>
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
            <numerusform>%n 张照片</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n made</source>
        <translation>
            <numerusform>生成 %n 张</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>photoflux::libraryscreen::PhotoGrid</name>
    <message>
        <source>made here</source>
        <translation>此处生成</translation>
    </message>
    <message>
        <source>picked</source>
        <translation>选中</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>淘汰</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>离线</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>已编辑</translation>
    </message>
</context>
<context>
    <name>photoflux::settings::Backups</name>
    <message>
        <source>Backups in the library&apos;s own folder would be lost with it. Choose another folder, best on another disk.</source>
        <translation>放在图库自己文件夹里的备份会随它一起丢失。请选择另一个文件夹，最好在另一块磁盘上。</translation>
    </message>
    <message>
        <source>Nothing can be written in %1. Choose another folder, or change its permissions.</source>
        <translation>无法写入 %1。请选择其他文件夹，或更改其权限。</translation>
    </message>
    <message>
        <source>No backup was made. %1</source>
        <translation>没有进行备份。%1</translation>
    </message>
</context>
<context>
    <name>photoflux::settings::Preferences</name>
    <message>
        <source>Nothing can be written in %1. Choose another folder, or change its permissions.</source>
        <translation>无法写入 %1。请选择其他文件夹，或更改其权限。</translation>
    </message>
</context>
<context>
    <name>photoflux::shell::QueueModel</name>
    <message>
        <source>“%1” did not learn its subject</source>
        <translation>“%1”没有学会它的主体</translation>
    </message>
    <message>
        <source>Add photos that differ more, or train longer.</source>
        <translation>请添加差异更大的照片，或延长训练。</translation>
    </message>
    <message>
        <source>“%1” is trained</source>
        <translation>“%1”已训练完成</translation>
    </message>
    <message>
        <source>It can be chosen as a LoRA now.</source>
        <translation>现在可以作为 LoRA 选用。</translation>
    </message>
    <message>
        <source>Likeness to the photos: %1 before, %2 now.</source>
        <translation>与照片的相似度：之前 %1，现在 %2。</translation>
    </message>
    <message>
        <source>Training “%1” stopped</source>
        <translation>“%1”的训练已停止</translation>
    </message>
</context>
<context>
    <name>photoflux::train::CurveView</name>
    <message>
        <source>step %1</source>
        <translation>第 %1 步</translation>
    </message>
</context>
<context>
    <name>photoflux::train::PhotoSet</name>
    <message>
        <source>No photos lie in %1 itself. Choose the folder that they lie in.</source>
        <translation>%1 本身没有照片。请选择存放照片的文件夹。</translation>
    </message>
    <message>
        <source>These are %1 photos, and a set is picked from %2 at most. Choose 10 to 20 that show the subject.</source>
        <translation>共有 %1 张照片，而数据集最多从 %2 张中选取。请选择 10 到 20 张有主体的照片。</translation>
    </message>
    <message>
        <source>The photos are not checked yet. Wait until that is done.</source>
        <translation>照片尚未检查。请等待检查完成。</translation>
    </message>
</context>
<context>
    <name>photoflux::train::SubjectForm</name>
    <message>
        <source>Say who or what the photos show.</source>
        <translation>请说明照片中是谁或是什么。</translation>
    </message>
    <message>
        <source>Say what it is, in a word: dog, woman, cup.</source>
        <translation>请用一个英文词说明它是什么：dog、woman、cup。</translation>
    </message>
    <message>
        <source>Confirm that the person shown has agreed.</source>
        <translation>请确认照片中的人已同意。</translation>
    </message>
</context>
<context>
    <name>photoflux::train::TrainModel</name>
    <message>
        <source>Add photos of the subject.</source>
        <translation>请添加主体的照片。</translation>
    </message>
    <message>
        <source>The photos are being checked.</source>
        <translation>正在检查照片。</translation>
    </message>
    <message>
        <source>The photos are not checked.</source>
        <translation>照片尚未检查。</translation>
    </message>
    <message>
        <source>Too few photos are left.</source>
        <translation>剩下的照片太少。</translation>
    </message>
    <message>
        <source>%1 is being trained. Wait for the end, or stop it before you change the set.</source>
        <translation>正在训练 %1。请等待结束，或先停止训练再更改数据集。</translation>
    </message>
    <message>
        <source>%1 is being trained. Stop that training first, then delete the set.</source>
        <translation>正在训练 %1。请先停止训练，再删除数据集。</translation>
    </message>
</context>
<context>
    <name>protocol</name>
    <message>
        <source>a text of the message is not valid UTF-8</source>
        <translation>消息中有一段文本不是有效的 UTF-8</translation>
    </message>
    <message>
        <source>the message has %1 bytes of text; at most 1 MiB is allowed, the prompt may be too long</source>
        <translation>消息有 %1 字节文本；最多允许 1 MiB，提示词可能太长</translation>
    </message>
    <message>
        <source>the message carries %1 bytes of pixels; at most 1 GiB is allowed</source>
        <translation>消息带有 %1 字节像素；最多允许 1 GiB</translation>
    </message>
    <message>
        <source>a header of %1 bytes is announced; at most 1 MiB is allowed</source>
        <translation>声明的头部为 %1 字节；最多允许 1 MiB</translation>
    </message>
    <message>
        <source>a payload of %1 bytes is announced; at most 1 GiB is allowed</source>
        <translation>声明的数据为 %1 字节；最多允许 1 GiB</translation>
    </message>
    <message>
        <source>the header is not a JSON object</source>
        <translation>头部不是 JSON 对象</translation>
    </message>
    <message>
        <source>%1; the other side is no PhotoFlux program or is defective</source>
        <translation>%1；另一端不是 PhotoFlux 程序，或有缺陷</translation>
    </message>
    <message>
        <source>%1 must be a JSON object</source>
        <translation>%1 必须是 JSON 对象</translation>
    </message>
    <message>
        <source>%1 is not known</source>
        <translation>%1 未知</translation>
    </message>
    <message>
        <source>%1 must be true or false</source>
        <translation>%1 必须是 true 或 false</translation>
    </message>
    <message>
        <source>%1 is too large a number</source>
        <translation>%1 是过大的数字</translation>
    </message>
    <message>
        <source>%1 must be a whole number</source>
        <translation>%1 必须是整数</translation>
    </message>
    <message>
        <source>%1 must be a whole number, not below 0</source>
        <translation>%1 必须是不小于 0 的整数</translation>
    </message>
    <message>
        <source>%1 must be a number</source>
        <translation>%1 必须是数字</translation>
    </message>
    <message>
        <source>%1 must be a text</source>
        <translation>%1 必须是文本</translation>
    </message>
    <message>
        <source>%1 must be a path, without zero bytes</source>
        <translation>%1 必须是不含零字节的路径</translation>
    </message>
    <message>
        <source>%1 must be load, encode, denoise or decode</source>
        <translation>%1 必须是 load、encode、denoise 或 decode</translation>
    </message>
    <message>
        <source>%1 is no known error code</source>
        <translation>%1 不是已知的错误代码</translation>
    </message>
    <message>
        <source>%1 is no sentence</source>
        <translation>%1 不是句子</translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation>缺少 %1</translation>
    </message>
    <message>
        <source>%1 must be a list</source>
        <translation>%1 必须是列表</translation>
    </message>
    <message>
        <source>a picture of %1x%2 came with %3 bytes of pixels</source>
        <translation>%1x%2 的图片带有 %3 字节像素</translation>
    </message>
    <message>
        <source>%1 has an impossible picture size</source>
        <translation>%1 的图片尺寸不可能</translation>
    </message>
    <message>
        <source>%1 carries %2 bytes of pixels instead of %3</source>
        <translation>%1 带有 %2 字节像素，而不是 %3 字节</translation>
    </message>
    <message>
        <source>the other side is PhotoFlux %1 with worker protocol %2, this one speaks %3; the installation mixes versions, install PhotoFlux again</source>
        <translation>另一端是 PhotoFlux %1，工作协议为 %2，而本程序使用 %3；安装混用了不同版本，请重新安装 PhotoFlux</translation>
    </message>
    <message>
        <source>a message of unknown type &quot;%1&quot;</source>
        <translation>类型未知的消息“%1”</translation>
    </message>
    <message>
        <source>a message without a type</source>
        <translation>没有类型的消息</translation>
    </message>
    <message>
        <source>%1 must be generate, control, fill or kontext</source>
        <translation>%1 必须是 generate、control、fill 或 kontext</translation>
    </message>
    <message>
        <source>%1 must be load, encode, train, measure or prove</source>
        <translation>%1 必须是 load、encode、train、measure 或 prove</translation>
    </message>
    <message>
        <source>%1 must be adamw, adamw8bit or prodigy</source>
        <translation>%1 必须是 adamw、adamw8bit 或 prodigy</translation>
    </message>
    <message>
        <source>%1 must be uniform, sigmoid, logit-normal or shifted</source>
        <translation>%1 必须是 uniform、sigmoid、logit-normal 或 shifted</translation>
    </message>
</context>
<context>
    <name>sampling</name>
    <message>
        <source>&quot;_class_name&quot; must be FlowMatchEulerDiscreteScheduler, the sampler of FLUX.1</source>
        <translation>“_class_name”必须是 FLUX.1 的采样器 FlowMatchEulerDiscreteScheduler</translation>
    </message>
    <message>
        <source>&quot;num_train_timesteps&quot; must be 1000</source>
        <translation>“num_train_timesteps”必须是 1000</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a FLUX.1 schedule</source>
        <translation>“%1”不属于 FLUX.1 的调度</translation>
    </message>
    <message>
        <source>&quot;shift&quot; must be above 0</source>
        <translation>“shift”必须大于 0</translation>
    </message>
    <message>
        <source>&quot;max_image_seq_len&quot; must differ from &quot;base_image_seq_len&quot;</source>
        <translation>“max_image_seq_len”必须与“base_image_seq_len”不同</translation>
    </message>
    <message>
        <source>the steps could not be recorded for the graphics card and are sent one by one: %1</source>
        <translation>无法为显卡录制这些步骤，只能逐个发送：%1</translation>
    </message>
</context>
<context>
    <name>text</name>
    <message>
        <source>merge %1, &quot;%2 %3&quot;, is not in the vocabulary; they belong to different models</source>
        <translation>合并 %1“%2 %3”不在词表中；它们属于不同的模型</translation>
    </message>
    <message>
        <source>the unknown token &quot;%1&quot; is not in the vocabulary</source>
        <translation>未知词元“%1”不在词表中</translation>
    </message>
    <message>
        <source>the precompiled_charsmap is cut off or not in SentencePiece&apos;s format</source>
        <translation>precompiled_charsmap 被截断，或不是 SentencePiece 的格式</translation>
    </message>
    <message>
        <source>the precompiled_charsmap is not base64</source>
        <translation>precompiled_charsmap 不是 base64</translation>
    </message>
    <message>
        <source>%1 &quot;%2&quot;: FLUX&apos;s tokenizers do not use it, and this program does not read it</source>
        <translation>%1“%2”：FLUX 的分词器不使用它，本程序也不读取</translation>
    </message>
    <message>
        <source>the normalizer &quot;Replace&quot; has no pattern</source>
        <translation>normalizer“Replace”没有模式</translation>
    </message>
    <message>
        <source>the normalizer &quot;Sequence&quot; has no parts</source>
        <translation>normalizer“Sequence”没有组成部分</translation>
    </message>
    <message>
        <source>the regular expression &quot;%1&quot; holds %2, which this program does not read</source>
        <translation>正则表达式“%1”含有%2，本程序不读取</translation>
    </message>
    <message>
        <source>a class in a class</source>
        <translation>嵌套的字符类</translation>
    </message>
    <message>
        <source>a class without end</source>
        <translation>没有结尾的字符类</translation>
    </message>
    <message>
        <source>a backslash at its end</source>
        <translation>末尾的反斜杠</translation>
    </message>
    <message>
        <source>a count without end</source>
        <translation>没有结尾的次数</translation>
    </message>
    <message>
        <source>a count that nothing fulfils</source>
        <translation>无法满足的次数</translation>
    </message>
    <message>
        <source>a lazy or possessive count</source>
        <translation>惰性或占有式的次数</translation>
    </message>
    <message>
        <source>the post_processor names &quot;%1&quot; but gives no ids for it</source>
        <translation>post_processor 提到“%1”，但没有给出其编号</translation>
    </message>
    <message>
        <source>the post_processor &quot;TemplateProcessing&quot; has no template</source>
        <translation>post_processor“TemplateProcessing”没有模板</translation>
    </message>
    <message>
        <source>the post_processor &quot;%1&quot; lacks its two tokens</source>
        <translation>post_processor“%1”缺少它的两个词元</translation>
    </message>
    <message>
        <source>the post_processor &quot;Sequence&quot; has no parts</source>
        <translation>post_processor“Sequence”没有组成部分</translation>
    </message>
    <message>
        <source>the pre_tokenizer &quot;Sequence&quot; has no parts</source>
        <translation>pre_tokenizer“Sequence”没有组成部分</translation>
    </message>
    <message>
        <source>the pre_tokenizer &quot;Split&quot; has no pattern</source>
        <translation>pre_tokenizer“Split”没有模式</translation>
    </message>
    <message>
        <source>it is cut off or not a SentencePiece model</source>
        <translation>它被截断，或不是 SentencePiece 模型</translation>
    </message>
    <message>
        <source>it is not a unigram model, the kind that T5 uses</source>
        <translation>它不是 T5 所用的 unigram 模型</translation>
    </message>
    <message>
        <source>it uses byte fallback or spaces as endings, which T5&apos;s models do not</source>
        <translation>它使用字节回退或以空格结尾，而 T5 的模型不这样</translation>
    </message>
    <message>
        <source>it cannot be read: %1</source>
        <translation>无法读取：%1</translation>
    </message>
    <message>
        <source>it cannot be read to its end</source>
        <translation>无法读到末尾</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>the BPE model has no merges</source>
        <translation>BPE 模型没有合并规则</translation>
    </message>
    <message>
        <source>merge %1 is not a pair</source>
        <translation>合并 %1 不是一对</translation>
    </message>
    <message>
        <source>the vocabulary is missing or empty</source>
        <translation>词表缺失或为空</translation>
    </message>
    <message>
        <source>the token &quot;%1&quot; has no valid id</source>
        <translation>词元“%1”没有有效的编号</translation>
    </message>
    <message>
        <source>entry %1 of the Unigram vocabulary is not a token with its score</source>
        <translation>Unigram 词表的第 %1 项不是带分数的词元</translation>
    </message>
    <message>
        <source>it has no model</source>
        <translation>它没有模型</translation>
    </message>
    <message>
        <source>%1 has no tokenizer.json, vocab.json or spiece.model; the model&apos;s folder is not complete</source>
        <translation>%1 中没有 tokenizer.json、vocab.json 或 spiece.model；模型文件夹不完整</translation>
    </message>
    <message>
        <source>an added token has no id</source>
        <translation>有一个附加词元没有编号</translation>
    </message>
    <message>
        <source>merges.txt beside it cannot be read; the folder is not complete</source>
        <translation>无法读取旁边的 merges.txt；文件夹不完整</translation>
    </message>
    <message>
        <source>line %1 of merges.txt is not a pair</source>
        <translation>merges.txt 的第 %1 行不是一对</translation>
    </message>
    <message>
        <source>the special token &quot;%1&quot; is not in the vocabulary</source>
        <translation>特殊词元“%1”不在词表中</translation>
    </message>
    <message>
        <source>its settings say %1 = left, which FLUX&apos;s text encoders do not take</source>
        <translation>其设置为 %1 = left，FLUX 的文本编码器不接受</translation>
    </message>
    <message>
        <source>the unigram model&apos;s unknown token %1 is not one of its %2 tokens</source>
        <translation>unigram 模型的未知词元 %1 不在其 %2 个词元之中</translation>
    </message>
    <message>
        <source>the unigram model&apos;s token &quot;%1&quot; has no finite score</source>
        <translation>unigram 模型的词元“%1”没有有限的分数</translation>
    </message>
</context>
<context>
    <name>training</name>
    <message>
        <source>no layer is chosen to be trained; choose attention, feed-forward or modulation</source>
        <translation>没有选择要训练的层；请选择注意力、前馈或调制</translation>
    </message>
    <message>
        <source>the loss is no number any more at step %1, so nothing is learned; the rate is too high, or the precision too narrow for this model</source>
        <translation>第 %1 步的损失已不是数值，学不到任何东西；学习率太高，或精度对此模型来说太窄</translation>
    </message>
    <message>
        <source>the encoder can be kept only where the run starts from a finished autoencoder, and %1 holds no config.json; name the vae folder of a model or of a run</source>
        <translation>只有从已完成的自编码器开始时才能保留编码器，而 %1 中没有 config.json；请指定模型或运行的 vae 文件夹</translation>
    </message>
    <message>
        <source>the autoencoder in %1 has other sizes than this run&apos;s</source>
        <translation>%1 中的自编码器与本次运行的尺寸不同</translation>
    </message>
</context>
<context>
    <name>weights</name>
    <message>
        <source>%1 was cut or its disk vanished while it was in use; let downloads and copies finish first, then start again.</source>
        <translation>%1 在使用时被截断，或其磁盘消失；请先等下载和复制完成，再重新开始。</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>磁盘已满</translation>
    </message>
    <message>
        <source>the disk quota is used up</source>
        <translation>磁盘配额已用完</translation>
    </message>
    <message>
        <source>the file is larger than the file system or a limit of this process allows</source>
        <translation>文件大于文件系统或此进程的限制</translation>
    </message>
    <message>
        <source>the folder is not writable for you</source>
        <translation>你没有写入该文件夹的权限</translation>
    </message>
    <message>
        <source>the disk is read-only</source>
        <translation>磁盘是只读的</translation>
    </message>
    <message>
        <source>there is a folder of that name</source>
        <translation>已有同名的文件夹</translation>
    </message>
    <message>
        <source>%1 cannot be written: its folder does not exist.</source>
        <translation>无法写入 %1：其文件夹不存在。</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2. Nothing was left behind.</source>
        <translation>无法写入 %1：%2。没有留下任何内容。</translation>
    </message>
    <message>
        <source>the folder is not writable for you, or there is a folder of that name</source>
        <translation>你没有写入该文件夹的权限，或已有同名的文件夹</translation>
    </message>
    <message>
        <source>another program has it open</source>
        <translation>另一个程序正打开着它</translation>
    </message>
    <message>
        <source>%1: tensor %2 is missing; the file is of another model or incomplete.</source>
        <translation>%1：缺少张量 %2；文件属于其他模型或不完整。</translation>
    </message>
    <message>
        <source>%1: tensor %2 does not fit into the memory of %3.</source>
        <translation>%1：张量 %2 放不进 %3 的内存。</translation>
    </message>
    <message>
        <source>%1: tensor %2 cannot be converted to %3 on %4: %5</source>
        <translation>%1：无法在 %4 上将张量 %2 转换为 %3：%5</translation>
    </message>
    <message>
        <source>%1: tensor %2 does not fit into the memory of this machine.</source>
        <translation>%1：张量 %2 放不进这台机器的内存。</translation>
    </message>
    <message>
        <source>%1 holds parts of a model (%2) without their index (*.safetensors.index.json); the download is incomplete.</source>
        <translation>%1 中有模型的部分文件（%2），但没有索引（*.safetensors.index.json）；下载不完整。</translation>
    </message>
    <message>
        <source>%1 holds no .safetensors file; the download is incomplete, or this is no model.</source>
        <translation>%1 中没有 .safetensors 文件；下载不完整，或这不是模型。</translation>
    </message>
    <message>
        <source>%1 cannot be listed: %2.</source>
        <translation>无法列出 %1 的内容：%2。</translation>
    </message>
    <message>
        <source>%1 holds several weight files (%2, %3); name the one to use.</source>
        <translation>%1 中有多个权重文件（%2、%3）；请指定要使用的文件。</translation>
    </message>
    <message>
        <source>Chroma, which PhotoFlux does not run</source>
        <translation>Chroma，PhotoFlux 不能运行它</translation>
    </message>
    <message>
        <source>FLUX.2, which PhotoFlux does not run; it runs FLUX.1</source>
        <translation>FLUX.2，PhotoFlux 不能运行它；它运行 FLUX.1</translation>
    </message>
    <message>
        <source>a LoRA, not a model: choose it beside one</source>
        <translation>LoRA，而不是模型：请与模型一起选择</translation>
    </message>
    <message>
        <source>a LoKr adapter, not a model: choose it beside one</source>
        <translation>LoKr 适配器，而不是模型：请与模型一起选择</translation>
    </message>
    <message>
        <source>a LoHa adapter, not a model: choose it beside one</source>
        <translation>LoHa 适配器，而不是模型：请与模型一起选择</translation>
    </message>
    <message>
        <source>a ControlNet, not a model</source>
        <translation>ControlNet，而不是模型</translation>
    </message>
    <message>
        <source>Stable Diffusion 3, which PhotoFlux does not run</source>
        <translation>Stable Diffusion 3，PhotoFlux 不能运行它</translation>
    </message>
    <message>
        <source>Stable Diffusion 1, 2 or XL, which PhotoFlux does not run</source>
        <translation>Stable Diffusion 1、2 或 XL，PhotoFlux 不能运行它</translation>
    </message>
    <message>
        <source>HunyuanVideo, which PhotoFlux does not run</source>
        <translation>HunyuanVideo，PhotoFlux 不能运行它</translation>
    </message>
    <message>
        <source>Qwen-Image, which PhotoFlux does not run</source>
        <translation>Qwen-Image，PhotoFlux 不能运行它</translation>
    </message>
    <message>
        <source>Lumina or Z-Image, which PhotoFlux does not run</source>
        <translation>Lumina 或 Z-Image，PhotoFlux 不能运行它</translation>
    </message>
    <message>
        <source>a video model, which PhotoFlux does not run</source>
        <translation>视频模型，PhotoFlux 不能运行它</translation>
    </message>
    <message>
        <source>FLUX.1 Redux, an addition to a model and none itself</source>
        <translation>FLUX.1 Redux，它是模型的附加部分，本身不是模型</translation>
    </message>
    <message>
        <source>a picture encoder (CLIP or SigLIP), not a model that makes pictures</source>
        <translation>图像编码器（CLIP 或 SigLIP），而不是生成图片的模型</translation>
    </message>
    <message>
        <source>a language model</source>
        <translation>语言模型</translation>
    </message>
    <message>
        <source>%1 holds no tensors.</source>
        <translation>%1 中没有张量。</translation>
    </message>
    <message>
        <source>%1 holds no part of a FLUX.1 model (%2 tensors, the first is %3); PhotoFlux does not know what it is.</source>
        <translation>%1 不包含 FLUX.1 模型的任何部分（%2 个张量，第一个是 %3）；PhotoFlux 不知道它是什么。</translation>
    </message>
    <message>
        <source>%1 seems to be %2.</source>
        <translation>%1 似乎是 %2。</translation>
    </message>
    <message>
        <source>%1 seems to be FLUX.1 (%2), but lacks %3 and %4 more tensors; the download or the conversion is incomplete.</source>
        <translation>%1 似乎是 FLUX.1（%2），但缺少 %3 和另外 %4 个张量；下载或转换不完整。</translation>
    </message>
    <message>
        <source>%1 seems to be FLUX.1 (%2), but lacks %3; the download or the conversion is incomplete.</source>
        <translation>%1 似乎是 FLUX.1（%2），但缺少 %3；下载或转换不完整。</translation>
    </message>
    <message>
        <source>a block among %1</source>
        <translation>%1 中的一个块</translation>
    </message>
    <message>
        <source>%1 seems to be the autoencoder of Stable Diffusion 1, 2 or XL (4 latent channels); FLUX.1 needs its own (ae.safetensors).</source>
        <translation>%1 似乎是 Stable Diffusion 1、2 或 XL 的自编码器（4 个潜在通道）；FLUX.1 需要自己的（ae.safetensors）。</translation>
    </message>
    <message>
        <source>%1 seems to be the autoencoder of FLUX.2 (32 latent channels); FLUX.1 needs its own (ae.safetensors).</source>
        <translation>%1 似乎是 FLUX.2 的自编码器（32 个潜在通道）；FLUX.1 需要自己的（ae.safetensors）。</translation>
    </message>
    <message>
        <source>transformer</source>
        <translation>transformer</translation>
    </message>
    <message>
        <source>autoencoder</source>
        <translation>自编码器</translation>
    </message>
    <message>
        <source>CLIP text encoder</source>
        <translation>CLIP 文本编码器</translation>
    </message>
    <message>
        <source>T5 text encoder</source>
        <translation>T5 文本编码器</translation>
    </message>
    <message>
        <source>%1 ends at byte %2, inside its header; the download was cut off, fetch it again.</source>
        <translation>%1 在第 %2 字节处结束，位于其头部之内；下载中断了，请重新下载。</translation>
    </message>
    <message>
        <source>%1: tensor %2 has a shape whose size no computer can hold; the file is damaged or hostile.</source>
        <translation>%1：张量 %2 的形状大到任何计算机都容纳不下；文件已损坏或怀有恶意。</translation>
    </message>
    <message>
        <source>%1 has a text of %2 bytes in its header, where at most %3 are allowed; the file is damaged or hostile.</source>
        <translation>%1 的头部有一段 %2 字节的文本，而最多允许 %3 字节；文件已损坏或怀有恶意。</translation>
    </message>
    <message>
        <source>%1 is empty; the download never started or the disk was full.</source>
        <translation>%1 是空的；下载没有开始，或磁盘已满。</translation>
    </message>
    <message>
        <source>%1 is not a GGUF file, for it does not begin with GGUF.</source>
        <translation>%1 不是 GGUF 文件，因为开头不是 GGUF。</translation>
    </message>
    <message>
        <source>%1 was written for big-endian machines; fetch the ordinary (little-endian) file.</source>
        <translation>%1 是为大端机器写的；请下载普通（小端）文件。</translation>
    </message>
    <message>
        <source>%1 is of GGUF version %2; PhotoFlux reads versions 2 and 3.</source>
        <translation>%1 的 GGUF 版本是 %2；PhotoFlux 读取版本 2 和 3。</translation>
    </message>
    <message>
        <source>%1 announces %2 tensors, more than 65,536; no model has them, so the file is damaged or hostile.</source>
        <translation>%1 声明有 %2 个张量，超过 65,536；没有模型有这么多，所以文件已损坏或怀有恶意。</translation>
    </message>
    <message>
        <source>%1 announces %2 metadata entries, more than 65,536; the file is damaged or hostile.</source>
        <translation>%1 声明有 %2 条元数据，超过 65,536；文件已损坏或怀有恶意。</translation>
    </message>
    <message>
        <source>%1 has a metadata key that is empty or not UTF-8; the file is damaged.</source>
        <translation>%1 中有一个元数据键为空或不是 UTF-8；文件已损坏。</translation>
    </message>
    <message>
        <source>%1: the metadata key %2 stands there twice; the file is damaged.</source>
        <translation>%1：元数据键 %2 出现了两次；文件已损坏。</translation>
    </message>
    <message>
        <source>%1: the metadata value of %2 is not UTF-8; the file is damaged.</source>
        <translation>%1：%2 的元数据值不是 UTF-8；文件已损坏。</translation>
    </message>
    <message>
        <source>%1: the metadata value of %2 has the unknown type %3; the file is damaged or newer.</source>
        <translation>%1：%2 的元数据值类型 %3 未知；文件已损坏或较新。</translation>
    </message>
    <message>
        <source>%1: the metadata value of %2 is a flag that is neither 0 nor 1; the file is damaged.</source>
        <translation>%1：%2 的元数据值是既非 0 也非 1 的标志；文件已损坏。</translation>
    </message>
    <message>
        <source>%1: the metadata value of %2 is nested too deeply; the file is damaged or hostile.</source>
        <translation>%1：%2 的元数据值嵌套过深；文件已损坏或怀有恶意。</translation>
    </message>
    <message>
        <source>%1: the metadata value of %2 is a list of the unknown type %3; the file is damaged.</source>
        <translation>%1：%2 的元数据值是类型 %3 未知的列表；文件已损坏。</translation>
    </message>
    <message>
        <source>%1 asks for an alignment of %2, which is no power of two up to 65,536; the file is damaged.</source>
        <translation>%1 要求对齐到 %2，这不是 65,536 以内的二的幂；文件已损坏。</translation>
    </message>
    <message>
        <source>%1 is one of %2 parts of a split model; join them with llama-gguf-split --merge.</source>
        <translation>%1 是拆分模型的 %2 个部分之一；请用 llama-gguf-split --merge 合并。</translation>
    </message>
    <message>
        <source>%1 has a tensor whose name is empty or not UTF-8; the file is damaged.</source>
        <translation>%1 中有一个张量的名称为空或不是 UTF-8；文件已损坏。</translation>
    </message>
    <message>
        <source>%1: tensor %2 stands there twice; the file is damaged.</source>
        <translation>%1：张量 %2 出现了两次；文件已损坏。</translation>
    </message>
    <message>
        <source>%1: tensor %2 has %3 dimensions, more than four; the file is damaged.</source>
        <translation>%1：张量 %2 有 %3 个维度，超过四个；文件已损坏。</translation>
    </message>
    <message>
        <source>%1: tensor %2 has the unknown type %3; the file is damaged or newer.</source>
        <translation>%1：张量 %2 的类型 %3 未知；文件已损坏或较新。</translation>
    </message>
    <message>
        <source>%1: tensor %2 is packed as %3, which PhotoFlux does not read; use a Q, K or IQ4 variant.</source>
        <translation>%1：张量 %2 以 %3 打包，PhotoFlux 不能读取；请使用 Q、K 或 IQ4 变体。</translation>
    </message>
    <message>
        <source>%1: tensor %2 has rows of %3 values, which are no whole blocks of %4; the file is damaged.</source>
        <translation>%1：张量 %2 每行有 %3 个值，不是 %4 的整块；文件已损坏。</translation>
    </message>
    <message>
        <source>%1: tensor %2 has an original shape that is impossible; the file is damaged.</source>
        <translation>%1：张量 %2 的原始形状不可能；文件已损坏。</translation>
    </message>
    <message>
        <source>%1: tensor %2 holds %3 values, but %4 by its original shape; the file is damaged.</source>
        <translation>%1：张量 %2 含有 %3 个值，但按原始形状应为 %4 个；文件已损坏。</translation>
    </message>
    <message>
        <source>%1: tensor %2 is not aligned to %3 bytes; the file is damaged.</source>
        <translation>%1：张量 %2 没有对齐到 %3 字节；文件已损坏。</translation>
    </message>
    <message>
        <source>%1: tensor %2 overlaps the data before it; the file is damaged or hostile.</source>
        <translation>%1：张量 %2 与前面的数据重叠；文件已损坏或怀有恶意。</translation>
    </message>
    <message>
        <source>%1: tensor %2 begins %3 bytes after the data before it ends; gaps are not allowed, the file is damaged.</source>
        <translation>%1：张量 %2 在前面的数据结束后 %3 字节才开始；不允许有空隙，文件已损坏。</translation>
    </message>
    <message>
        <source>%1 ends at byte %2, inside the tensor %3; the download was cut off, fetch it again.</source>
        <translation>%1 在第 %2 字节处结束，位于张量 %3 之内；下载中断了，请重新下载。</translation>
    </message>
    <message>
        <source>%1 has %2 bytes after its last tensor; two downloads were joined, or the file is damaged.</source>
        <translation>%1 在最后一个张量之后还有 %2 字节；两次下载被拼在一起，或文件已损坏。</translation>
    </message>
    <message>
        <source>a byte order mark, which JSON does not allow</source>
        <translation>JSON 不允许的字节顺序标记</translation>
    </message>
    <message>
        <source>more bytes after the end of the value</source>
        <translation>值结束后多余的字节</translation>
    </message>
    <message>
        <source>the text ends where a value should stand</source>
        <translation>文本的末尾，而此处应有一个值</translation>
    </message>
    <message>
        <source>something that is no JSON value</source>
        <translation>不是 JSON 值的内容</translation>
    </message>
    <message>
        <source>nesting deeper than %1 levels</source>
        <translation>超过 %1 层的嵌套</translation>
    </message>
    <message>
        <source>the text ends inside an array</source>
        <translation>数组之内的文本末尾</translation>
    </message>
    <message>
        <source>no comma or ] after an array element</source>
        <translation>数组元素后缺少逗号或 ] 的地方</translation>
    </message>
    <message>
        <source>the text ends inside an object</source>
        <translation>对象之内的文本末尾</translation>
    </message>
    <message>
        <source>no string where a key should stand</source>
        <translation>不是文本的内容，而此处应有一个键</translation>
    </message>
    <message>
        <source>no colon after a key</source>
        <translation>键后缺少冒号的地方</translation>
    </message>
    <message>
        <source>no comma or } after an object member</source>
        <translation>对象成员后缺少逗号或 } 的地方</translation>
    </message>
    <message>
        <source>the key %1 for the second time</source>
        <translation>第二次出现的键 %1</translation>
    </message>
    <message>
        <source>a control character inside a string</source>
        <translation>文本中的控制字符</translation>
    </message>
    <message>
        <source>bytes that are not UTF-8</source>
        <translation>不是 UTF-8 的字节</translation>
    </message>
    <message>
        <source>the text ends inside a string</source>
        <translation>字符串之内的文本末尾</translation>
    </message>
    <message>
        <source>an escape that JSON does not know</source>
        <translation>JSON 不认识的转义</translation>
    </message>
    <message>
        <source>half of a surrogate pair</source>
        <translation>半个代理对</translation>
    </message>
    <message>
        <source>no digit after the decimal point</source>
        <translation>小数点后缺少数字的地方</translation>
    </message>
    <message>
        <source>no digit in the exponent</source>
        <translation>没有数字的指数</translation>
    </message>
    <message>
        <source>a number with a leading zero</source>
        <translation>以零开头的数字</translation>
    </message>
    <message>
        <source>a number that is too large or too small</source>
        <translation>过大或过小的数字</translation>
    </message>
    <message>
        <source>%1 is not valid JSON: at byte %2 stands %3.</source>
        <translation>%1 不是有效的 JSON：第 %2 字节处是%3。</translation>
    </message>
    <message>
        <source>%1 is larger than 256 MiB: no JSON file that belongs to a model is.</source>
        <translation>%1 大于 256 MiB：模型的 JSON 文件不会这么大。</translation>
    </message>
    <message>
        <source>%1 does not exist; it was moved, or never downloaded.</source>
        <translation>%1 不存在；它被移走了，或从未下载。</translation>
    </message>
    <message>
        <source>%1 may not be read; check its permissions.</source>
        <translation>没有读取 %1 的权限；请检查其权限。</translation>
    </message>
    <message>
        <source>%1 cannot be opened: too many files are open.</source>
        <translation>无法打开 %1：打开的文件太多。</translation>
    </message>
    <message>
        <source>%1 cannot be mapped: not enough address space.</source>
        <translation>无法映射 %1：地址空间不足。</translation>
    </message>
    <message>
        <source>%1 cannot be opened: %2.</source>
        <translation>无法打开 %1：%2。</translation>
    </message>
    <message>
        <source>%1 is not a file but a folder.</source>
        <translation>%1 不是文件，而是文件夹。</translation>
    </message>
    <message>
        <source>%1 is not a file.</source>
        <translation>%1 不是文件。</translation>
    </message>
    <message>
        <source>%1 may not be read or is a folder.</source>
        <translation>没有读取 %1 的权限，或它是文件夹。</translation>
    </message>
    <message>
        <source>%1 is being written by another program.</source>
        <translation>另一个程序正在写入 %1。</translation>
    </message>
    <message>
        <source>FP4 of bitsandbytes</source>
        <translation>bitsandbytes 的 FP4</translation>
    </message>
    <message>
        <source>8-bit numbers of bitsandbytes</source>
        <translation>bitsandbytes 的 8 位数字</translation>
    </message>
    <message>
        <source>GPTQ, AWQ or SVDQuant</source>
        <translation>GPTQ、AWQ 或 SVDQuant</translation>
    </message>
    <message>
        <source>there is no weight beside it</source>
        <translation>旁边没有权重</translation>
    </message>
    <message>
        <source>%1: tensor %2: %3; the file is damaged or was packed wrongly.</source>
        <translation>%1：张量 %2：%3；文件已损坏，或打包有误。</translation>
    </message>
    <message>
        <source>%1: %2 says that weights are packed as %3, which PhotoFlux does not read; use a bf16, fp16, fp8, NF4 or GGUF variant.</source>
        <translation>%1：%2 表明权重以 %3 打包，PhotoFlux 不能读取；请使用 bf16、fp16、fp8、NF4 或 GGUF 变体。</translation>
    </message>
    <message>
        <source>it is no fp32 scale</source>
        <translation>它不是 fp32 缩放值</translation>
    </message>
    <message>
        <source>the weight that it scales is not fp8</source>
        <translation>它所缩放的权重不是 fp8</translation>
    </message>
    <message>
        <source>it is neither one scale nor one for each row of its weight</source>
        <translation>它既不是一个缩放值，也不是权重每行一个</translation>
    </message>
    <message>
        <source>it is missing, and its packed weight needs it</source>
        <translation>它缺失了，而打包的权重需要它</translation>
    </message>
    <message>
        <source>it is missing, but its quant_state is there</source>
        <translation>它缺失了，但其 quant_state 存在</translation>
    </message>
    <message>
        <source>it does not hold half a byte for each value of its shape</source>
        <translation>它没有为形状中的每个值提供半个字节</translation>
    </message>
    <message>
        <source>%1 is a pickle file (%2): opening it can run code that somebody hid in it, so PhotoFlux never does; use the same model as .safetensors.</source>
        <translation>%1 是 pickle 文件（%2）：打开它可能会运行别人藏在其中的代码，所以 PhotoFlux 从不打开；请使用同一模型的 .safetensors。</translation>
    </message>
    <message>
        <source>%1 is not a safetensors file: it is a GGUF file.</source>
        <translation>%1 不是 safetensors 文件：它是 GGUF 文件。</translation>
    </message>
    <message>
        <source>%1 is not a safetensors file: it is a pickle file (.ckpt, .pt, .bin) under another name, which can run code when opened and is never read.</source>
        <translation>%1 不是 safetensors 文件：它是改了名的 pickle 文件（.ckpt、.pt、.bin），打开时可能运行代码，因此从不读取。</translation>
    </message>
    <message>
        <source>%1 is not a safetensors file: it is a Git LFS pointer that stands for the real file: fetch it with &quot;git lfs pull&quot;.</source>
        <translation>%1 不是 safetensors 文件：它是代表真实文件的 Git LFS 指针：请用“git lfs pull”获取。</translation>
    </message>
    <message>
        <source>%1 is not a safetensors file: it is a web page: the download ended at a sign-in or error page.</source>
        <translation>%1 不是 safetensors 文件：它是网页：下载得到的是登录页或错误页。</translation>
    </message>
    <message>
        <source>the header of %1</source>
        <translation>%1 的头部</translation>
    </message>
    <message>
        <source>%1 names more than 65,536 tensors; no model does, so the file is damaged or hostile.</source>
        <translation>%1 列出了超过 65,536 个张量；没有模型会这样，所以文件已损坏或怀有恶意。</translation>
    </message>
    <message>
        <source>%1 ends after %2 bytes, inside its first number; the download was cut off.</source>
        <translation>%1 在 %2 字节后结束，位于其第一个数字之内；下载中断了。</translation>
    </message>
    <message>
        <source>%1 announces a header of %2 bytes, more than 16 MiB; it is not a safetensors file, or damaged.</source>
        <translation>%1 声明的头部为 %2 字节，超过 16 MiB；它不是 safetensors 文件，或已损坏。</translation>
    </message>
    <message>
        <source>%1 ends at byte %2, inside its header of %3 bytes; the download was cut off, fetch it again.</source>
        <translation>%1 在第 %2 字节处结束，位于其 %3 字节的头部之内；下载中断了，请重新下载。</translation>
    </message>
    <message>
        <source>%1 has an empty header; it is not a safetensors file, or damaged.</source>
        <translation>%1 的头部是空的；它不是 safetensors 文件，或已损坏。</translation>
    </message>
    <message>
        <source>%1 has a header that does not begin with {; it is not a safetensors file, or damaged.</source>
        <translation>%1 的头部不是以 { 开头；它不是 safetensors 文件，或已损坏。</translation>
    </message>
    <message>
        <source>%1: __metadata__ is not an object; the file was written wrongly.</source>
        <translation>%1：__metadata__ 不是对象；文件写入有误。</translation>
    </message>
    <message>
        <source>%1: the value of %2 in __metadata__ is not a string; the file was written wrongly.</source>
        <translation>%1：__metadata__ 中 %2 的值不是字符串；文件写入有误。</translation>
    </message>
    <message>
        <source>%1: tensor %2 is not described by an object; the header is damaged.</source>
        <translation>%1：张量 %2 不是由对象描述的；头部已损坏。</translation>
    </message>
    <message>
        <source>%1: tensor %2 has the field %3, which the format does not know; the file is of a newer format or damaged.</source>
        <translation>%1：张量 %2 有格式中不存在的字段 %3；文件属于更新的格式，或已损坏。</translation>
    </message>
    <message>
        <source>%1: tensor %2 has no dtype; the header is damaged.</source>
        <translation>%1：张量 %2 没有 dtype；头部已损坏。</translation>
    </message>
    <message>
        <source>%1: tensor %2 has the type %3, which PhotoFlux does not know; the file needs a newer version or is damaged.</source>
        <translation>%1：张量 %2 的类型是 %3，PhotoFlux 不认识；文件需要更新的版本，或已损坏。</translation>
    </message>
    <message>
        <source>%1: tensor %2 has no shape; the header is damaged.</source>
        <translation>%1：张量 %2 没有形状；头部已损坏。</translation>
    </message>
    <message>
        <source>%1: tensor %2 has a shape that is not made of whole numbers; the header is damaged.</source>
        <translation>%1：张量 %2 的形状不是由整数组成的；头部已损坏。</translation>
    </message>
    <message>
        <source>%1: tensor %2 has the negative size %3 in its shape; the header is damaged.</source>
        <translation>%1：张量 %2 的形状中有负数 %3；头部已损坏。</translation>
    </message>
    <message>
        <source>%1: tensor %2 has no data_offsets of two numbers; the header is damaged.</source>
        <translation>%1：张量 %2 没有两个数字的 data_offsets；头部已损坏。</translation>
    </message>
    <message>
        <source>%1: tensor %2 has data_offsets that are not whole numbers from 0 up; the header is damaged.</source>
        <translation>%1：张量 %2 的 data_offsets 不是从 0 起的整数；头部已损坏。</translation>
    </message>
    <message>
        <source>%1: tensor %2 ends before it begins; the header is damaged.</source>
        <translation>%1：张量 %2 的结束在开始之前；头部已损坏。</translation>
    </message>
    <message>
        <source>%1: tensor %2 needs %3 bytes by its shape and type but has %4; the header is damaged.</source>
        <translation>%1：张量 %2 按形状和类型需要 %3 字节，却有 %4 字节；头部已损坏。</translation>
    </message>
    <message>
        <source>%1 ends at byte %2 of %3 (the first tensor that is incomplete is %4); the download was cut off, fetch it again.</source>
        <translation>%1 在第 %2 字节处结束，应有 %3 字节（第一个不完整的张量是 %4）；下载中断了，请重新下载。</translation>
    </message>
    <message>
        <source>%1 was not written: tensor %2 has no dense data.</source>
        <translation>没有写出 %1：张量 %2 没有稠密数据。</translation>
    </message>
    <message>
        <source>%1 was not written: tensor %2 comes twice.</source>
        <translation>没有写出 %1：张量 %2 出现了两次。</translation>
    </message>
    <message>
        <source>%1 was not written: its metadata %2 is not UTF-8.</source>
        <translation>没有写出 %1：其元数据 %2 不是 UTF-8。</translation>
    </message>
    <message>
        <source>%1 was not written: more tensors or metadata than readers accept.</source>
        <translation>没有写出 %1：张量或元数据超过了读取程序所能接受的数量。</translation>
    </message>
    <message>
        <source>%1 was not written: a tensor could not be copied to the host: %2</source>
        <translation>没有写出 %1：无法将张量复制到主机内存：%2</translation>
    </message>
    <message>
        <source>%1 was not written: not enough memory.</source>
        <translation>没有写出 %1：内存不足。</translation>
    </message>
    <message>
        <source>%1 lists the shard %2, which is not the name of a .safetensors file beside it; the index is damaged or hostile.</source>
        <translation>%1 列出了分片 %2，它不是旁边 .safetensors 文件的名称；索引已损坏或怀有恶意。</translation>
    </message>
    <message>
        <source>tensor %1 lies both in %2 and in %3; shards of different models were mixed.</source>
        <translation>张量 %1 同时在 %2 和 %3 中；不同模型的分片被混在了一起。</translation>
    </message>
    <message>
        <source>%1 has no weight_map; the index is damaged.</source>
        <translation>%1 中没有 weight_map；索引已损坏。</translation>
    </message>
    <message>
        <source>%1: the shard of tensor %2 is not a string; the index is damaged.</source>
        <translation>%1：张量 %2 的分片不是字符串；索引已损坏。</translation>
    </message>
    <message>
        <source>%1 is missing, but %2 lists it; the download is incomplete.</source>
        <translation>缺少 %1，而 %2 列出了它；下载不完整。</translation>
    </message>
    <message>
        <source>%1 does not hold the tensor %2 that %3 promises; shards of different models were mixed.</source>
        <translation>%1 中没有 %3 所承诺的张量 %2；不同模型的分片被混在了一起。</translation>
    </message>
    <message>
        <source>%1 ends at byte %2, inside its first 24 bytes; the download was cut off, fetch it again.</source>
        <translation>%1 在第 %2 字节处结束，位于其前 24 字节之内；下载中断了，请重新下载。</translation>
    </message>
    <message>
        <source>it has no %1</source>
        <translation>它没有 %1</translation>
    </message>
    <message>
        <source>it has an impossible %1</source>
        <translation>它的 %1 不可能</translation>
    </message>
    <message>
        <source>it should hold %1 values of %2</source>
        <translation>它应含有 %1 个 %2 值</translation>
    </message>
    <message>
        <source>%1 was not written: tensor %2 has a name that the format does not allow.</source>
        <translation>没有写出 %1：格式不允许张量 %2 的名称。</translation>
    </message>
    <message>
        <source>%1 was not written: tensor %2 has the type %3, which safetensors does not know.</source>
        <translation>没有写出 %1：张量 %2 的类型是 %3，safetensors 不认识。</translation>
    </message>
    <message>
        <source>Windows error %1</source>
        <translation>Windows 错误 %1</translation>
    </message>
    <message>
        <source>%1: tensor %2 has %3 rows and is asked for row %4</source>
        <translation>%1：张量 %2 有 %3 行，却请求第 %4 行</translation>
    </message>
</context>
<context>
    <name>worker</name>
    <message>
        <source>the engine did not answer after it was started; it may be loading from a very slow disk</source>
        <translation>引擎启动后没有响应；它可能正从很慢的磁盘加载</translation>
    </message>
    <message>
        <source>job %1 is already being made</source>
        <translation>任务 %1 已在进行</translation>
    </message>
    <message>
        <source>the engine did not stop when it was asked to and was ended</source>
        <translation>引擎收到停止请求后没有停下，已被结束</translation>
    </message>
    <message>
        <source>the engine cannot be started from &quot;%1&quot; (%2); the installation is incomplete, install PhotoFlux again</source>
        <translation>无法从“%1”启动引擎（%2）；安装不完整，请重新安装 PhotoFlux</translation>
    </message>
    <message>
        <source>the engine spoke before its hello</source>
        <translation>引擎在问候之前就发送了消息</translation>
    </message>
    <message>
        <source>the engine was killed by the system (SIGKILL); most likely memory ran out: choose a smaller size or close other programs</source>
        <translation>引擎被系统终止（SIGKILL）；很可能是内存用尽：请选择较小的尺寸或关闭其他程序</translation>
    </message>
    <message>
        <source>the engine was ended by another program (SIGTERM)</source>
        <translation>引擎被另一个程序结束（SIGTERM）</translation>
    </message>
    <message>
        <source>the engine crashed (SIGILL); this processor may lack instructions that this LibTorch needs</source>
        <translation>引擎崩溃（SIGILL）；此处理器可能缺少此 LibTorch 所需的指令</translation>
    </message>
    <message>
        <source>the engine crashed (SIGSEGV); a graphics driver or a defect is to blame</source>
        <translation>引擎崩溃（SIGSEGV）；原因是显卡驱动或程序缺陷</translation>
    </message>
    <message>
        <source>the engine crashed (SIGABRT)</source>
        <translation>引擎崩溃（SIGABRT）</translation>
    </message>
    <message>
        <source>the engine crashed (code %1)</source>
        <translation>引擎崩溃（代码 %1）</translation>
    </message>
    <message>
        <source>%1; it last said: %2</source>
        <translation>%1；它最后的输出：%2</translation>
    </message>
    <message>
        <source>there is not enough memory for the engine; close other programs or choose a smaller size (it last said: %1)</source>
        <translation>引擎内存不足；请关闭其他程序或选择较小的尺寸（它最后的输出：%1）</translation>
    </message>
    <message>
        <source>the engine ended without having been asked to (exit code %1)</source>
        <translation>引擎自行结束了（退出代码 %1）</translation>
    </message>
    <message>
        <source>there is not enough memory; try a smaller size or close other programs</source>
        <translation>内存不足；请尝试较小的尺寸或关闭其他程序</translation>
    </message>
    <message>
        <source>the engine failed: %1</source>
        <translation>引擎出错：%1</translation>
    </message>
    <message>
        <source>the first message must be hello</source>
        <translation>第一条消息必须是 hello</translation>
    </message>
    <message>
        <source>the engine ended without an answer: %1</source>
        <translation>引擎没有应答就结束了：%1</translation>
    </message>
    <message>
        <source>there is not enough memory for LoRA files of this size; close other programs</source>
        <translation>内存不足，无法处理这么大的 LoRA 文件；请关闭其他程序</translation>
    </message>
    <message>
        <source>%1 names &quot;%2&quot;, which is no program; correct the variable or remove it</source>
        <translation>%1 指定的“%2”不是程序；请改正或移除该变量</translation>
    </message>
    <message>
        <source>%1 is missing in %2; the installation is incomplete, install PhotoFlux again</source>
        <translation>%2 中缺少 %1；安装不完整，请重新安装 PhotoFlux</translation>
    </message>
</context>
</TS>
