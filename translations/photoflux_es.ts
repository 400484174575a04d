<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
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
        <translation>PhotoFlux crea imágenes a partir de frases, en esta máquina.

  photoflux generate &quot;DESCRIPCIÓN&quot;   crear imágenes
  photoflux metadata show ARCHIVO    lo que una imagen dice de sí misma
  photoflux metadata strip ARCHIVO   quitarlo, pero no la marca de imagen generada
  photoflux doctor                   qué se encontró, qué falta, qué puede hacer esta máquina
  photoflux version

Cada orden explica sus opciones con --help y escribe un evento JSON por línea con --json.</translation>
    </message>
    <message>
        <source>there is no command &quot;%1&quot;; &quot;photoflux help&quot; lists them</source>
        <translation>no existe la orden «%1»; «photoflux help» las enumera</translation>
    </message>
</context>
<context>
    <name>Console</name>
    <message>
        <source>%1 s left</source>
        <translation>quedan %1 s</translation>
    </message>
    <message>
        <source>%1 min %2 s left</source>
        <translation>quedan %1 min %2 s</translation>
    </message>
    <message>
        <source>%1 h %2 min left</source>
        <translation>quedan %1 h %2 min</translation>
    </message>
    <message>
        <source>Loading the model</source>
        <translation>Cargando el modelo</translation>
    </message>
    <message>
        <source>Reading the prompt</source>
        <translation>Leyendo la descripción</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Paso %1 de %2</translation>
    </message>
    <message>
        <source>Developing the picture</source>
        <translation>Revelando la imagen</translation>
    </message>
    <message>
        <source>Picture %1 of %2</source>
        <translation>Imagen %1 de %2</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Nota: %1</translation>
    </message>
    <message>
        <source>Error: %1</source>
        <translation>Error: %1</translation>
    </message>
    <message>
        <source>Cancelled; nothing half-finished was kept.</source>
        <translation>Cancelado; no quedó nada a medias.</translation>
    </message>
    <message>
        <source>the output could not be written (%1); pictures that were made are kept</source>
        <translation>no se pudo escribir la salida (%1); las imágenes hechas se conservan</translation>
    </message>
</context>
<context>
    <name>DesktopOptions</name>
    <message>
        <source>--%1 is one of %2, not &quot;%3&quot;</source>
        <translation>--%1 puede ser %2, no «%3»</translation>
    </message>
    <message>
        <source>Makes pictures from sentences, on this computer.</source>
        <translation>Crea imágenes a partir de frases, en este ordenador.</translation>
    </message>
    <message>
        <source>Folder of the catalogue, the queue and the settings.</source>
        <translation>Carpeta del catálogo, la cola y los ajustes.</translation>
    </message>
    <message>
        <source>The engine&apos;s program; usually photoflux-worker beside this one.</source>
        <translation>El programa del motor; normalmente photoflux-worker, junto a este.</translation>
    </message>
    <message>
        <source>system, light, dark or contrast, for this run.</source>
        <translation>system, light, dark o contrast, solo esta vez.</translation>
    </message>
    <message>
        <source>en, es or zh_CN, for this run.</source>
        <translation>en, es o zh_CN, solo esta vez.</translation>
    </message>
    <message>
        <source>100 to 200, for this run.</source>
        <translation>De 100 a 200, solo esta vez.</translation>
    </message>
    <message>
        <source>What to show first: generate, settings or shortcuts.</source>
        <translation>Qué mostrar primero: generate, settings o shortcuts.</translation>
    </message>
    <message>
        <source>Size of the window.</source>
        <translation>Tamaño de la ventana.</translation>
    </message>
    <message>
        <source>Write the window to a PNG file once it has settled, then end.</source>
        <translation>Guardar la ventana en un archivo PNG cuando esté lista y terminar.</translation>
    </message>
    <message>
        <source>unexpected &quot;%1&quot;; see --help</source>
        <translation>no se esperaba «%1»; consulta --help</translation>
    </message>
    <message>
        <source>--text-size is a number from 100 to 200</source>
        <translation>--text-size es un número de 100 a 200</translation>
    </message>
    <message>
        <source>--size is at least 1024x700</source>
        <translation>--size es como mínimo 1024x700</translation>
    </message>
</context>
<context>
    <name>Doctor</name>
    <message>
        <source>the engine did not answer within a minute</source>
        <translation>el motor no respondió en un minuto</translation>
    </message>
    <message>
        <source>the engine works, with LibTorch %1</source>
        <translation>el motor funciona, con LibTorch %1</translation>
    </message>
    <message>
        <source>threads in use: %1</source>
        <translation>hilos en uso: %1</translation>
    </message>
    <message>
        <source>%1 GB</source>
        <translation>%1 GB</translation>
    </message>
    <message>
        <source>%1 (--device %2), %3 GB, %4 GB free</source>
        <translation>%1 (--device %2), %3 GB, %4 GB libres</translation>
    </message>
    <message>
        <source>none that this LibTorch can use: pictures are made on the processor</source>
        <translation>ninguno que esta LibTorch pueda usar: las imágenes se crean en el procesador</translation>
    </message>
    <message>
        <source>PhotoFlux Mini: yes. </source>
        <translation>PhotoFlux Mini: sí. </translation>
    </message>
    <message>
        <source>FLUX.1 in 16 bits: yes, on the accelerator.</source>
        <translation>FLUX.1 en 16 bits: sí, en el acelerador.</translation>
    </message>
    <message>
        <source>FLUX.1 in 16 bits: yes, slowly, on the processor.</source>
        <translation>FLUX.1 en 16 bits: sí, despacio, en el procesador.</translation>
    </message>
    <message>
        <source>FLUX.1 in 16 bits: no, it needs about %1 GB of memory.</source>
        <translation>FLUX.1 en 16 bits: no, necesita unos %1 GB de memoria.</translation>
    </message>
    <message>
        <source>%1: %2 million parameters, %3x%3 pixels, %4 steps, licence %5</source>
        <translation>%1: %2 millones de parámetros, %3x%3 píxeles, %4 pasos, licencia %5</translation>
    </message>
    <message>
        <source>%1 was not checked, because the engine does not run</source>
        <translation>%1 no se comprobó porque el motor no funciona</translation>
    </message>
    <message>
        <source>photoflux-desktop is not installed beside this program</source>
        <translation>photoflux-desktop no está instalado junto a este programa</translation>
    </message>
    <message>
        <source>found</source>
        <translation>encontrado</translation>
    </message>
    <message>
        <source>none: the window cannot open here, commands work</source>
        <translation>ninguna: la ventana no se puede abrir aquí, las órdenes funcionan</translation>
    </message>
    <message>
        <source>photoflux doctor [--json]   what was found, what is missing, what this machine can run; exit 3 when
                            something is missing without which no picture can be made</source>
        <translation>photoflux doctor [--json]   qué se encontró, qué falta, qué puede hacer esta máquina; sale con 3 cuando
                            falta algo sin lo que no se puede crear ninguna imagen</translation>
    </message>
    <message>
        <source>doctor takes no &quot;%1&quot;</source>
        <translation>doctor no admite «%1»</translation>
    </message>
    <message>
        <source>Everything that is needed is here.</source>
        <translation>Todo lo necesario está aquí.</translation>
    </message>
    <message>
        <source>Something essential is missing (✗).</source>
        <translation>Falta algo esencial (✗).</translation>
    </message>
</context>
<context>
    <name>Durations</name>
    <message>
        <source>under 1 s</source>
        <translation>menos de 1 s</translation>
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
        <translation>quedan %1</translation>
    </message>
</context>
<context>
    <name>EmptyState</name>
    <message>
        <source>a fox on a green background</source>
        <translation>un zorro sobre fondo verde</translation>
    </message>
    <message>
        <source>a rocket on a blue background</source>
        <translation>un cohete sobre fondo azul</translation>
    </message>
    <message>
        <source>a sunflower on a cream background</source>
        <translation>un girasol sobre fondo crema</translation>
    </message>
    <message>
        <source>Say what you want to see</source>
        <translation>Di lo que quieres ver</translation>
    </message>
    <message>
        <source>Write a sentence on the right and press Generate, or start with one of these. Everything happens on this computer.</source>
        <translation>Escribe una frase a la derecha y pulsa Generar, o empieza con una de estas. Todo ocurre en este ordenador.</translation>
    </message>
    <message>
        <source>Write this prompt and make the picture</source>
        <translation>Escribir esta descripción y crear la imagen</translation>
    </message>
</context>
<context>
    <name>ErrorBanner</name>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Cerrar el aviso</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>This cannot be done</source>
        <translation>No se puede hacer</translation>
    </message>
    <message>
        <source>Something is missing</source>
        <translation>Falta algo</translation>
    </message>
    <message>
        <source>A file is damaged</source>
        <translation>Un archivo está dañado</translation>
    </message>
    <message>
        <source>There is not enough memory</source>
        <translation>No hay memoria suficiente</translation>
    </message>
    <message>
        <source>The disk is full or cannot be written</source>
        <translation>El disco está lleno o no se puede escribir en él</translation>
    </message>
    <message>
        <source>The network does not answer</source>
        <translation>La red no responde</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>Algo ha fallado</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The engine does not start, so the queue waits</source>
        <translation>El motor no arranca, así que la cola espera</translation>
    </message>
</context>
<context>
    <name>Generate</name>
    <message>
        <source>%1x%2 pixels cannot be made: width and height are multiples of 16, from 16 to 65520; the nearest size is %3x%4</source>
        <translation>no se pueden crear %1x%2 píxeles: ancho y alto son múltiplos de 16, de 16 a 65520; el tamaño más cercano es %3x%4</translation>
    </message>
    <message>
        <source>%1x%2 pixels are more than the 200 megapixels that a picture may have</source>
        <translation>%1x%2 píxeles superan los 200 megapíxeles que puede tener una imagen</translation>
    </message>
    <message>
        <source>--size needs WIDTHxHEIGHT, for example 512x768, not &quot;%1&quot;</source>
        <translation>--size necesita ANCHOxALTO, por ejemplo 512x768, no «%1»</translation>
    </message>
    <message>
        <source>--seed needs a whole number, not &quot;%1&quot;</source>
        <translation>--seed necesita un número entero, no «%1»</translation>
    </message>
    <message>
        <source>--seed can be 0 to 18446744073709551615 (64 bits), not %1</source>
        <translation>--seed puede ser de 0 a 18446744073709551615 (64 bits), no %1</translation>
    </message>
    <message>
        <source>--guidance needs a number, not &quot;%1&quot;</source>
        <translation>--guidance necesita un número, no «%1»</translation>
    </message>
    <message>
        <source>--guidance can be 0 to 100, not %1</source>
        <translation>--guidance puede ser de 0 a 100, no %1</translation>
    </message>
    <message>
        <source>--device can be auto, cpu, cuda, cuda:N or mps, not &quot;%1&quot;</source>
        <translation>--device puede ser auto, cpu, cuda, cuda:N o mps, no «%1»</translation>
    </message>
    <message>
        <source>--precision can be auto, fp32 or bf16, not &quot;%1&quot;</source>
        <translation>--precision puede ser auto, fp32 o bf16, no «%1»</translation>
    </message>
    <message>
        <source>%1 does not say how it was made, so it cannot be made again; the recipe may have been removed when the picture was shared</source>
        <translation>%1 no dice cómo se creó, así que no se puede repetir; quizá se quitó la receta al compartir la imagen</translation>
    </message>
    <message>
        <source>the picture was made by another program (%1): expect a similar picture, not the same</source>
        <translation>otro programa (%1) creó la imagen: espera una parecida, no la misma</translation>
    </message>
    <message>
        <source>the prompt must be one argument: put it in quotes (&quot;%1 %2 …&quot;)</source>
        <translation>la descripción debe ser un solo argumento: ponla entre comillas (&quot;%1 %2 …&quot;)</translation>
    </message>
    <message>
        <source>generate needs a prompt: photoflux generate &quot;a red apple&quot;</source>
        <translation>generate necesita una descripción: photoflux generate &quot;una manzana roja&quot;</translation>
    </message>
    <message>
        <source>--out needs the name of a file or folder</source>
        <translation>--out necesita el nombre de un archivo o carpeta</translation>
    </message>
    <message>
        <source>the prompt is empty: say in words what the picture should show</source>
        <translation>la descripción está vacía: di con palabras qué debe mostrar la imagen</translation>
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
        <translation>photoflux generate &quot;DESCRIPCIÓN&quot; [opciones]
photoflux generate --from IMAGEN [opciones]   repetir una imagen a partir de sus propios metadatos

  --model NOMBRE|RUTA      un modelo instalado, la carpeta de uno en formato diffusers, o un solo archivo
                           (.safetensors, .gguf) cuyas otras partes están junto a él o en las carpetas de ComfyUI
                           (por defecto: mini)
  --size ANCHOxALTO        píxeles, múltiplos de 16 (por defecto: para los que se entrenó el modelo)
  --steps N                de 1 a 1000 (por defecto: lo que conviene al modelo)
  --guidance G             de 0 a 100, para modelos con guía
  --seed N                 la misma semilla da la misma imagen; la imagen i de varias usa N + i (por defecto: al azar)
  --count N                cuántas imágenes
  --max-sequence-length N  tokens de la descripción que cuentan
  --out ARCHIVO|CARPETA    .png o .jpg, se reemplaza si existe; con varias imágenes se añade -1, -2, …;
                           una carpeta termina en / o existe (por defecto: photoflux-SEMILLA.png aquí, sin reemplazar)
  --device D               auto, cpu, cuda, cuda:N, mps
  --precision P            auto, fp32, bf16
  --quiet                  sin progreso
  --json                   un evento por línea en stdout

La ruta de cada imagen va a stdout. Códigos de salida: 0 hecho, 2 uso incorrecto, 3 entrada incorrecta, 4 falta memoria
o disco, 130 cancelado (Ctrl-C; dos veces para terminar ya).</translation>
    </message>
    <message>
        <source>%1 cannot be made again: %2</source>
        <translation>%1 no se puede repetir: %2</translation>
    </message>
    <message>
        <source>%1 was made by %2, whose way of writing recipes this program cannot follow; &quot;photoflux metadata show&quot; prints what it says, to write a prompt from it</source>
        <translation>%1 se hizo con %2, cuyas recetas este programa no puede seguir; &quot;photoflux metadata show&quot; muestra lo que dice, para escribir con ello una descripción</translation>
    </message>
    <message>
        <source>%1: expect a similar picture, not the same</source>
        <translation>%1: espera una imagen parecida, no la misma</translation>
    </message>
    <message>
        <source>--guidance has no effect: this model was made without guidance embedding</source>
        <translation>--guidance no tiene efecto: este modelo no usa guía</translation>
    </message>
    <message>
        <source>--max-sequence-length %1 is more than this model reads; %2 is used</source>
        <translation>--max-sequence-length %1 es más de lo que lee este modelo; se usa %2</translation>
    </message>
    <message>
        <source>the prompt has %1 tokens (a word is one or more), and the model reads only its first %2 tokens; the rest has no effect</source>
        <translation>la descripción tiene %1 tokens (una palabra es uno o más) y el modelo solo lee los primeros %2; el resto no tiene efecto</translation>
    </message>
</context>
<context>
    <name>GenerateScreen</name>
    <message>
        <source>Copied</source>
        <translation>Copiada</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Guardada como %1</translation>
    </message>
    <message>
        <source>Moved to the trash</source>
        <translation>Movida a la papelera</translation>
    </message>
    <message>
        <source>Back again</source>
        <translation>Recuperada</translation>
    </message>
    <message>
        <source>Waiting in the queue</source>
        <translation>En espera en la cola</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Generate</source>
        <translation>Generar</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Alejar</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Show every pixel: 100 %</source>
        <translation>Mostrar cada píxel: 100 %</translation>
    </message>
    <message>
        <source>Fit into the window</source>
        <translation>Ajustar a la ventana</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Acercar</translation>
    </message>
    <message>
        <source>Save the picture as</source>
        <translation>Guardar la imagen como</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg)</source>
        <translation>Imágenes (*.png *.jpg)</translation>
    </message>
    <message>
        <source>Folder of a FLUX.1 model in diffusers format</source>
        <translation>Carpeta de un modelo FLUX.1 en formato diffusers</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Ajustada</translation>
    </message>
</context>
<context>
    <name>JobRow</name>
    <message numerus="yes">
        <source>waiting  ·  %n picture(s)</source>
        <translation>
            <numerusform>en espera  ·  %n imagen</numerusform>
            <numerusform>en espera  ·  %n imágenes</numerusform>
        </translation>
    </message>
    <message>
        <source>picture %1 of %2</source>
        <translation>imagen %1 de %2</translation>
    </message>
    <message>
        <source>step %1 of %2</source>
        <translation>paso %1 de %2</translation>
    </message>
    <message>
        <source>getting ready</source>
        <translation>preparando</translation>
    </message>
    <message>
        <source>Progress of “%1”</source>
        <translation>Progreso de «%1»</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Take “%1” off the list</source>
        <translation>Quitar «%1» de la lista</translation>
    </message>
    <message>
        <source>Cancel “%1”</source>
        <translation>Cancelar «%1»</translation>
    </message>
</context>
<context>
    <name>LiveView</name>
    <message>
        <source>Starting the engine</source>
        <translation>Arrancando el motor</translation>
    </message>
    <message>
        <source>Loading the model</source>
        <translation>Cargando el modelo</translation>
    </message>
    <message>
        <source>Reading the prompt</source>
        <translation>Leyendo la descripción</translation>
    </message>
    <message>
        <source>Drawing</source>
        <translation>Dibujando</translation>
    </message>
    <message>
        <source>Finishing</source>
        <translation>Terminando</translation>
    </message>
    <message>
        <source>Preview of “%1”</source>
        <translation>Vista previa de «%1»</translation>
    </message>
    <message>
        <source>Progress of this job</source>
        <translation>Progreso de este trabajo</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Settings – PhotoFlux</source>
        <translation>Ajustes – PhotoFlux</translation>
    </message>
</context>
<context>
    <name>Metadata</name>
    <message>
        <source>photoflux metadata show FILE [--json]      what a picture says about itself: recipe, camera, place, mark
photoflux metadata strip FILE --out FILE   a copy of a PNG or JPEG with the same pixels and nothing else but the
                                           mark that it was generated; --out may be the same file</source>
        <translation>photoflux metadata show ARCHIVO [--json]         lo que una imagen dice de sí misma: receta, cámara, lugar, marca
photoflux metadata strip ARCHIVO --out ARCHIVO   una copia de un PNG o JPEG con los mismos píxeles y nada más que la
                                                 marca de que fue generada; --out puede ser el mismo archivo</translation>
    </message>
    <message>
        <source>Recipe (exact):</source>
        <translation>Receta (exacta):</translation>
    </message>
    <message>
        <source>Recipe (as far as it is written):</source>
        <translation>Receta (hasta donde consta):</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>Estilo</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Semilla</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>Guía</translation>
    </message>
    <message>
        <source>Text tokens</source>
        <translation>Tokens de texto</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Model hash</source>
        <translation>Huella del modelo</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Precisión</translation>
    </message>
    <message>
        <source>Negative prompt</source>
        <translation>Descripción negativa</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Pixels</source>
        <translation>Píxeles</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Creada por</translation>
    </message>
    <message>
        <source>Marked</source>
        <translation>Marcada</translation>
    </message>
    <message>
        <source>as generated (%1)</source>
        <translation>como generada (%1)</translation>
    </message>
    <message>
        <source>no, although it was generated</source>
        <translation>no, aunque es generada</translation>
    </message>
    <message>
        <source>metadata needs &quot;show FILE&quot; or &quot;strip FILE --out FILE&quot;</source>
        <translation>metadata necesita «show ARCHIVO» o «strip ARCHIVO --out ARCHIVO»</translation>
    </message>
    <message>
        <source>metadata %1 needs one file</source>
        <translation>metadata %1 necesita un archivo</translation>
    </message>
    <message>
        <source>metadata strip needs --out FILE; it may be the same file</source>
        <translation>metadata strip necesita --out ARCHIVO; puede ser el mismo archivo</translation>
    </message>
    <message>
        <source>metadata show takes no --out</source>
        <translation>metadata show no admite --out</translation>
    </message>
</context>
<context>
    <name>NavigationRail</name>
    <message>
        <source>Screens</source>
        <translation>Pantallas</translation>
    </message>
    <message>
        <source>Generate</source>
        <translation>Generar</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Atajos</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>there is no option --%1; did you mean --%2?</source>
        <translation>no existe la opción --%1; ¿querías decir --%2?</translation>
    </message>
    <message>
        <source>there is no option --%1; see --help</source>
        <translation>no existe la opción --%1; consulta --help</translation>
    </message>
    <message>
        <source>there is no option %1; see --help</source>
        <translation>no existe la opción %1; consulta --help</translation>
    </message>
    <message>
        <source>the option --%1 is given twice</source>
        <translation>la opción --%1 aparece dos veces</translation>
    </message>
    <message>
        <source>the option --%1 takes no value</source>
        <translation>la opción --%1 no admite valor</translation>
    </message>
    <message>
        <source>the option --%1 needs a value</source>
        <translation>la opción --%1 necesita un valor</translation>
    </message>
    <message>
        <source>--%1 needs a whole number, not &quot;%2&quot;</source>
        <translation>--%1 necesita un número entero, no «%2»</translation>
    </message>
    <message>
        <source>--%1 can be %2 to %3, not %4</source>
        <translation>--%1 puede ser de %2 a %3, no %4</translation>
    </message>
</context>
<context>
    <name>OutputFiles</name>
    <message>
        <source>--out %1 has no suffix that pictures are saved with; use .png or .jpg, or end it with / for a folder</source>
        <translation>--out %1 no tiene un sufijo de imagen; usa .png o .jpg, o termínalo con / si es una carpeta</translation>
    </message>
    <message>
        <source>the disk of %1 is full: %2 KB are free and %3 KB may be needed</source>
        <translation>el disco de %1 está lleno: hay %2 KB libres y pueden hacer falta %3 KB</translation>
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
        <translation>semilla %1</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n paso</numerusform>
            <numerusform>%n pasos</numerusform>
        </translation>
    </message>
    <message>
        <source>guidance %1</source>
        <translation>guía %1</translation>
    </message>
    <message>
        <source>Picture %1 of %2</source>
        <translation>Imagen %1 de %2</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Paso %1 de %2</translation>
    </message>
    <message>
        <source>Finishing</source>
        <translation>Terminando</translation>
    </message>
    <message>
        <source>Getting ready</source>
        <translation>Preparando</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Stop this job</source>
        <translation>Detener este trabajo</translation>
    </message>
    <message>
        <source>Not a favourite any more</source>
        <translation>Quitar de favoritas</translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation>Favorita</translation>
    </message>
    <message>
        <source>Make again with the same seed</source>
        <translation>Repetir con la misma semilla</translation>
    </message>
    <message>
        <source>Vary: the same words, a new seed</source>
        <translation>Variar: las mismas palabras, otra semilla</translation>
    </message>
    <message>
        <source>Use these settings</source>
        <translation>Usar estos ajustes</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar en la carpeta</translation>
    </message>
    <message>
        <source>Move to trash</source>
        <translation>Mover a la papelera</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Guardar como</translation>
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
        <translation>Qué crear</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>What do you want to see?</source>
        <translation>¿Qué quieres ver?</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>Estilo</translation>
    </message>
    <message>
        <source>Added to the prompt: “%1”</source>
        <translation>Se añade a la descripción: «%1»</translation>
    </message>
    <message numerus="yes">
        <source>Under 1 s for %n picture(s)</source>
        <translation>
            <numerusform>Menos de 1 s para %n imagen</numerusform>
            <numerusform>Menos de 1 s para %n imágenes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About %1 for %n picture(s)</source>
        <translation>
            <numerusform>Cerca de %1 para %n imagen</numerusform>
            <numerusform>Cerca de %1 para %n imágenes</numerusform>
        </translation>
    </message>
    <message>
        <source>Generate next</source>
        <translation>Generar a continuación</translation>
    </message>
    <message>
        <source>Generate</source>
        <translation>Generar</translation>
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
        <translation>paso %1 de %2</translation>
    </message>
    <message>
        <source>getting ready</source>
        <translation>preparando</translation>
    </message>
    <message numerus="yes">
        <source>Paused  ·  %n waiting</source>
        <translation>
            <numerusform>En pausa  ·  %n en espera</numerusform>
            <numerusform>En pausa  ·  %n en espera</numerusform>
        </translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) did not finish</source>
        <translation>
            <numerusform>%n trabajo no terminó</numerusform>
            <numerusform>%n trabajos no terminaron</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is waiting</source>
        <translation>Nada en espera</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Cola</translation>
    </message>
    <message>
        <source>Progress of the running job</source>
        <translation>Progreso del trabajo en curso</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n en espera</numerusform>
            <numerusform>%n en espera</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on with the queue</source>
        <translation>Reanudar la cola</translation>
    </message>
    <message>
        <source>Pause the queue after this job</source>
        <translation>Pausar la cola tras este trabajo</translation>
    </message>
    <message>
        <source>Cancel the running job</source>
        <translation>Cancelar el trabajo en curso</translation>
    </message>
    <message>
        <source>Close the queue</source>
        <translation>Cerrar la cola</translation>
    </message>
    <message>
        <source>Show the queue</source>
        <translation>Mostrar la cola</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Trabajos</translation>
    </message>
    <message>
        <source>What you make waits here until it is its turn.</source>
        <translation>Lo que crees espera aquí hasta que le toque.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Start the engine once more</source>
        <translation>Arrancar el motor otra vez</translation>
    </message>
</context>
<context>
    <name>SettingsGrid</name>
    <message>
        <source>Square</source>
        <translation>Cuadrada</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>Vertical</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>Horizontal</translation>
    </message>
    <message>
        <source>Wide</source>
        <translation>Panorámica</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>Grande</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>%1 · the model’s own size</source>
        <translation>%1 · el tamaño del modelo</translation>
    </message>
    <message>
        <source>Other size</source>
        <translation>Otro tamaño</translation>
    </message>
    <message>
        <source>any multiple of 16</source>
        <translation>cualquier múltiplo de 16</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>The checkpoint that draws: a FLUX.1 model in diffusers format</source>
        <translation>El modelo que dibuja: un FLUX.1 en formato diffusers</translation>
    </message>
    <message>
        <source>Add a model folder</source>
        <translation>Añadir una carpeta de modelo</translation>
    </message>
    <message>
        <source>FLUX.1 in diffusers format</source>
        <translation>FLUX.1 en formato diffusers</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Width × height in pixels</source>
        <translation>Ancho × alto en píxeles</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>How many to make, each from the next seed</source>
        <translation>Cuántas crear, cada una con la semilla siguiente</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Ancho</translation>
    </message>
    <message>
        <source>px</source>
        <translation>px</translation>
    </message>
    <message>
        <source>A multiple of 16</source>
        <translation>Un múltiplo de 16</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Alto</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
    <message>
        <source>More steps take longer and may draw finer</source>
        <translation>Más pasos tardan más y pueden dibujar mejor</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Semilla</translation>
    </message>
    <message>
        <source>The same seed and settings give the same picture. Empty: a new one each time.</source>
        <translation>La misma semilla con los mismos ajustes da la misma imagen. Vacío: una nueva cada vez.</translation>
    </message>
    <message>
        <source>random</source>
        <translation>aleatoria</translation>
    </message>
    <message>
        <source>Back to a random seed</source>
        <translation>Volver a una semilla aleatoria</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>Guía</translation>
    </message>
    <message>
        <source>How closely the picture follows the prompt (distilled guidance)</source>
        <translation>Cuánto sigue la imagen la descripción (guía destilada)</translation>
    </message>
</context>
<context>
    <name>SettingsScreen</name>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apariencia</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>Menos movimiento</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>New pictures are kept in</source>
        <translation>Las imágenes nuevas se guardan en</translation>
    </message>
    <message>
        <source>Change folder</source>
        <translation>Cambiar carpeta</translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation>Mostrar carpeta</translation>
    </message>
    <message>
        <source>Use the usual folder</source>
        <translation>Usar la carpeta habitual</translation>
    </message>
    <message>
        <source>Pictures made before stay where they are and stay in the strip.</source>
        <translation>Las imágenes anteriores se quedan donde están y siguen en la tira.</translation>
    </message>
    <message>
        <source>Where new pictures are kept</source>
        <translation>Dónde se guardan las imágenes nuevas</translation>
    </message>
</context>
<context>
    <name>ShortcutHelp</name>
    <message>
        <source>Make</source>
        <translation>Crear</translation>
    </message>
    <message>
        <source>Generate</source>
        <translation>Generar</translation>
    </message>
    <message>
        <source>Cancel the running job</source>
        <translation>Cancelar el trabajo en curso</translation>
    </message>
    <message>
        <source>Go to the prompt</source>
        <translation>Ir a la descripción</translation>
    </message>
    <message>
        <source>Make again with the same seed</source>
        <translation>Repetir con la misma semilla</translation>
    </message>
    <message>
        <source>Vary with a new seed</source>
        <translation>Variar con otra semilla</translation>
    </message>
    <message>
        <source>Use these settings</source>
        <translation>Usar estos ajustes</translation>
    </message>
    <message>
        <source>Pause the queue</source>
        <translation>Pausar la cola</translation>
    </message>
    <message>
        <source>Show the queue</source>
        <translation>Mostrar la cola</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>Zoom in and out</source>
        <translation>Acercar y alejar</translation>
    </message>
    <message>
        <source>Fit into the window</source>
        <translation>Ajustar a la ventana</translation>
    </message>
    <message>
        <source>Every pixel: 100 %</source>
        <translation>Cada píxel: 100 %</translation>
    </message>
    <message>
        <source>Newer or older picture</source>
        <translation>Imagen más nueva o más antigua</translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation>Favorita</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Guardar como</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar en la carpeta</translation>
    </message>
    <message>
        <source>Move to trash</source>
        <translation>Mover a la papelera</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Ventana</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Whole screen</source>
        <translation>Pantalla completa</translation>
    </message>
    <message>
        <source>This page</source>
        <translation>Esta página</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Atajos</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
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
        <translation>PhotoFlux no puede arrancar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>Strip</name>
    <message>
        <source>Pictures made before</source>
        <translation>Imágenes anteriores</translation>
    </message>
    <message>
        <source>The picture being made</source>
        <translation>La imagen que se está creando</translation>
    </message>
    <message>
        <source>%1, seed %2, favourite</source>
        <translation>%1, semilla %2, favorita</translation>
    </message>
    <message>
        <source>%1, seed %2</source>
        <translation>%1, semilla %2</translation>
    </message>
</context>
<context>
    <name>photoflux::cli::Generation</name>
    <message>
        <source>the model is not the one that made the original, so the picture differs</source>
        <translation>el modelo no es el que creó la original, así que la imagen difiere</translation>
    </message>
    <message>
        <source>Done in %1 s.</source>
        <translation>Listo en %1 s.</translation>
    </message>
    <message>
        <source>Stopping; press Ctrl-C again to end at once.</source>
        <translation>Deteniendo; pulsa Ctrl-C otra vez para terminar ya.</translation>
    </message>
</context>
<context>
    <name>photoflux::generate::GenerateModel</name>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>No se puede leer %1: %2</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>No se puede escribir %1: %2</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>No se puede leer %1.</translation>
    </message>
    <message>
        <source>The model “%1” that made this picture is not here. Add its folder under Model, then try again.</source>
        <translation>El modelo «%1» que creó esta imagen no está aquí. Añade su carpeta en Modelo y vuelve a intentarlo.</translation>
    </message>
</context>
<context>
    <name>photoflux::generate::ModelList</name>
    <message>
        <source>No model was found. Choose the folder of a FLUX.1 model in diffusers format.</source>
        <translation>No se encontró ningún modelo. Elige la carpeta de un modelo FLUX.1 en formato diffusers.</translation>
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
        <translation>No se puede escribir en %1. Elige otra carpeta o cambia sus permisos.</translation>
    </message>
</context>
</TS>
